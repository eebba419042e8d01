/** The words of made-up organisations: some longer than any column, some in other scripts. */

const SECTIONS = [
  'The loop',
  'Deciding',
  'Building',
  'Operating',
  'Communicating',
  'Where AI fits',
  'Working with us',
];
export const HOW_WE_WORK = SECTIONS.map(
  (title) => `## ${title}\n\nAs we agreed in our first week, and again since.`,
).join('\n\n');
export const FUNCTIONS = [
  'Backend Team',
  'Frontend Team',
  'Data Team',
  'Qualitätssicherung und Abnahme',
  'Mobile Team',
  'Design',
];
export const FIRST =
  'Ana Ben Chi Dov Émilie Femi Grzegorz Hana Ines Jörg Kwame Łucja Maximilian-Alexander Noor Ólafur Priya'.split(
    ' ',
  );
export const LAST =
  'Ahrens Brückner-Schmidthuber Costa Diallo Eriksson Fischer Gutiérrez Hoang Ito Jovanović Keller Lindqvist'.split(
    ' ',
  );
export const VERBS = 'reach keep pay find trust repair deliver understand'.split(' ');
export const THINGS =
  'New listeners,Artists,Small shops,Drivers,Long-standing customers,Schools,Kreditnehmerinnen,Neighbours'.split(
    ',',
  );
export const ENDS = [
  'within a minute',
  'without asking anybody',
  'before the third month is over, wherever they happen to live',
  'in a way that their Rechtsschutzversicherungsgesellschaften accept',
  'on the first try',
];
export const POD_NAMES = 'First,Steady,Fair,Coming,Quiet,Open,Zuverlässigkeits,Bright,Plain,Warm'.split(',');
export const POD_NOUNS =
  'Play,Stream,Share,Stage,Break,Door,verbesserungsgemeinschaft,Harbour,Ledger,Signal'.split(',');
export const OFFERS =
  'Log,History,Statement,Consent,Kit,Catalogue,Abrechnungsdatenschnittstelle,Clinic,Forecast'.split(',');
export const WORDS =
  'we look at what came back before we promise the next small thing to those who have to trust it'.split(' ');

/** I, II, III and so on, which tell apart what has the same name. */
export function roman(n: number): string {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  let text = '';
  for (const [value, letters] of steps) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
