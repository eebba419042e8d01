import { isPseudoLocale, SPOKEN_LANGUAGES, spokenLanguage } from '../spoken-languages.ts';
import { noOptions, type Rule } from './rule.ts';

export const spokenLanguageRule: Rule<typeof noOptions> = {
  id: 'spoken-language',
  summary: 'The handbook speaks the language that its pages are written in.',
  principle: 'writing',
  why:
    'What people write is in any language they like, but headings, buttons and search are the handbook’s own words, and ' +
    'it speaks only some. In another language it writes numbers and days as that language does, and says the rest in ' +
    'English: readers of a French page then meet English words, and whoever set the language should know.',
  severity: 'info',
  options: noOptions,
  check(org) {
    const { language } = org.settings;
    if (isPseudoLocale(language) || spokenLanguage(language) !== undefined) return [];
    return [
      {
        ...org.source.place(['language']),
        message: `The handbook does not speak "${language}": its own words are English, numbers and days are not`,
        hint: `It speaks ${SPOKEN_LANGUAGES.join(' and ')}. To add a language, translate src/site/languages/en.ts, as the README tells.`,
      },
    ];
  },
  examples: {
    passes: [
      {
        title: 'German, as it is written in Austria',
        files: { 'org.yaml': 'name: Music App\nlanguage: de-AT\n' },
      },
    ],
    fails: [
      {
        title: 'A language that nobody has added yet',
        files: { 'org.yaml': 'name: Music App\nlanguage: fr\n' },
        findings: [
          'org.yaml:2:11 The handbook does not speak "fr": its own words are English, numbers and days are not',
        ],
      },
    ],
  },
};
