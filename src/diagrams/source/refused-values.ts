import type { Check } from './refusals.ts';

const cell = '(?:"(?:[^"]|"")*"|[^",]*)';
const flow = new RegExp(`^\\s*${cell},${cell},(${cell})\\s*$`);

/** Mermaid takes as much of an amount as is a number, and draws nothing where it is below 0. */
export const amount: Check = (line, diagram) => {
  if (!diagram.startsWith('sankey')) return undefined;
  const written = flow
    .exec(line)?.[1]
    ?.replace(/^"(.*)"$/, '$1')
    .trim();
  if (written === undefined || /^\+?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(written)) return undefined;
  return {
    message: `“${written}” is no amount that can flow`,
    hint: 'Write a number of 0 or more, such as 12.5.',
  };
};

/** A face is drawn as high as its task scores. */
export const score: Check = (line, diagram) => {
  if (diagram !== 'journey' || /^\s*(?:section|title|acc(?:Title|Descr))\b/.test(line)) return undefined;
  const written = /^\s*[^:#;]+:([^:#;]*)/.exec(line)?.[1]?.trim();
  if (written === undefined) return undefined;
  if (written !== '' && Number(written) >= 0 && Number(written) <= 5) return undefined;
  return {
    message: `“${written}” is no score`,
    hint: 'Write one from 1 (bad) to 5 (good), as in “Sign up: 3: Listener”.',
  };
};

/** The 30th of February would be drawn as the 2nd of March. */
export const day: Check = (line, diagram) => {
  if (diagram !== 'gantt') return undefined;
  const written = [...line.matchAll(/[:,]\s*(\d{4}-\d\d-\d\d)(?=\s*(?:,|$))/g)].map(([, date = '']) => date);
  const missing = written.find((date) => isBeyondItsMonth(date));
  if (missing === undefined) return undefined;
  return { message: `“${missing}” is no date: its month is shorter`, hint: 'Write the day that is meant.' };
};

function isBeyondItsMonth(date: string): boolean {
  const time = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) !== date;
}

/** Values for which there is no place on the axis would not be drawn. */
export const values: Check = (line, diagram, text) => {
  if (!diagram.startsWith('xychart')) return undefined;
  const places = itemsIn(/^\s*x-axis\b[^[\n]*\[(.*)\]/m.exec(text)?.[1]);
  const given = itemsIn(/^\s*(?:bar|line)\b[^[]*\[(.*)\]/.exec(line)?.[1]);
  if (places === 0 || given <= places) return undefined;
  return {
    message: `Here are ${given} values, and only ${places} places on the x-axis`,
    hint: 'Give the axis a place for each, or leave out those that have none.',
  };
};

function itemsIn(list: string | undefined): number {
  return list?.match(/"[^"]*"|[^\s,][^,]*/g)?.length ?? 0;
}

/** What a relation joins must be declared; otherwise the layout breaks off. */
export const relation: Check = (line, diagram, text) => {
  if (diagram !== 'requirementDiagram') return undefined;
  const joined = /^\s*(.+?)\s+(?:-\s*\w+\s*->|<-\s*\w+\s*-)\s+(.+?)\s*$/.exec(line);
  if (!joined) return undefined;
  const declared = new Set(
    [...text.matchAll(/^\s*\w*(?:requirement|constraint|element)\s+(.+?)\s*(?::::[^{]*)?\{/gim)].map(
      ([, name = '']) => unquoted(name),
    ),
  );
  const unknown = joined.slice(1).find((name) => !declared.has(unquoted(name)));
  if (unknown === undefined) return undefined;
  return {
    message: `A relation joins “${unquoted(unknown)}”, which does not exist`,
    hint: 'Declare it as a requirement or an element, with its { }.',
  };
};

function unquoted(name: string): string {
  return name.replace(/^"(.*)"$/, '$1');
}
