import { MAX_EDGES } from '../worker/bounds.ts';
import { exactly } from './place.ts';

/** What an error means to the person who wrote the diagram. */
export interface Explanation {
  readonly message: string;
  readonly hint: string;
  /** Fits the line that is meant. */
  readonly where?: RegExp;
  /** Of several such lines the last is meant: the others are what it contradicts. */
  readonly isLast?: boolean;
}

type Explain = (...groups: string[]) => Explanation;

const split = 'Split it into several diagrams.';

function line(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}

/** What Mermaid says once it has understood the syntax, without saying where. */
const errors: readonly (readonly [said: RegExp, explain: Explain])[] = [
  [
    /^No such shape: (.*?)\.?$/,
    (shape) => ({
      message: `There is no shape “${shape}”`,
      hint: 'Take one of those on https://mermaid.js.org/syntax/flowchart.html.',
      where: line(`shape\\s*:\\s*["']?${exactly(shape)}`),
    }),
  ],
  [
    /^Edge limit exceeded/,
    () => ({ message: `This diagram has more edges than the ${MAX_EDGES} that are drawn`, hint: split }),
  ],
  [
    /^images in diagrams are refused$/,
    () => ({
      message: 'A diagram of a handbook cannot hold images',
      hint: 'Take a shape and a label instead, or put the image beside the diagram.',
      where: /\bimg\s*:/,
    }),
  ],
  [
    /^Icon (set )?(?:not found|name must contain a prefix): (.*)$/,
    (set, icon) => ({
      message: set ? `There are no icons “${icon}:…”` : `There is no icon “${icon}”`,
      hint: 'Architecture diagrams have cloud, database, disk, internet and server; others have no icons.',
      where: line(exactly(icon)),
    }),
  ],
  [
    /^Invalid date: ?(.*)$/,
    (date) => ({
      message: `“${date}” is no date`,
      hint: 'Write it as dateFormat says, such as 2026-03-31.',
      where: line(exactly(date)),
    }),
  ],
  [
    /^Gantt: the "(after|until)" statement references unknown task id\(s\): (\S+?)[.,]/,
    (word, id) => ({
      message: `No task has the id “${id}”`,
      hint: 'Give the task that is meant this id, before its dates.',
      where: line(`\\b${word}\\b.*${exactly(id)}`),
    }),
  ],
  [
    /^Gantt: "(.*?)" is neither a valid date/,
    (text) => ({
      message: `“${text}” is neither a date nor a duration`,
      hint: 'Write a date as dateFormat says, or a duration such as 3d or 2w.',
      where: line(exactly(text)),
    }),
  ],
  [
    /^"(.*)" has invalid value: (\S+)\. Negative/,
    (name, value) => ({
      message: `“${name}” is ${value}, and a slice cannot be less than nothing`,
      hint: 'Write 0 or more.',
      where: line(`"${exactly(name)}"`),
    }),
  ],
  [
    /^Trying to checkout branch which is not yet created\. \(Help try using "branch (.*)"\)$/,
    (branch) => ({
      message: `There is no branch “${branch}” yet`,
      hint: `Write “branch ${branch}” before.`,
      where: line(`(?:checkout|switch)\\s+"?${exactly(branch)}`),
    }),
  ],
  [
    /^Trying to create an existing branch\..*"checkout (.*)"\)$/,
    (branch) => ({
      message: `The branch “${branch}” exists already`,
      hint: `Write “checkout ${branch}” to go on with it, or name the new one otherwise.`,
      where: line(`branch\\s+"?${exactly(branch)}`),
      isLast: true,
    }),
  ],
  [
    /^Commit ID (.*) already exists$/,
    (id) => ({
      message: `Two commits have the id “${id}”, so one of them would be lost`,
      hint: 'Name one of them otherwise.',
      where: line(`id:\\s*"${exactly(id)}"`),
      isLast: true,
    }),
  ],
  [
    /^Incorrect usage of "(merge|cherryPick|checkout)"\.?\s*(.*)$/,
    (word, reason) => ({
      message: `This ${word === 'cherryPick' ? 'cherry-pick' : word} cannot be: ${reason}`,
      hint: 'Name a branch or commit that exists and is not the one in hand.',
      where: word === 'cherryPick' ? /^\s*cherry-pick\b/ : line(`^\\s*${word}\\b`),
    }),
  ],
  [
    /^Trying to inactivate an inactive participant \((.*)\)$/,
    (name) => ({
      message: `“${name}” is not active where it is deactivated`,
      hint: `Write “activate ${name}” before, or leave the deactivation out.`,
      where: line(`deactivate\\s+${exactly(name)}|${exactly(name)}\\s*-?-(?:>>|>|x|\\))-`),
    }),
  ],
  [
    /^The (created|destroyed) participant/,
    (word) => ({
      message: `A participant is ${word} here, but the next line sends it no message`,
      hint: 'Let a message to it follow at once.',
      where: word === 'created' ? /^\s*create\b/ : /^\s*destroy\b/,
    }),
  ],
  [
    /^error while parsing actor (?:link|properties|details) text/,
    () => ({
      message: 'The links or properties of a participant are not valid JSON',
      hint: 'Write them as {"Label": "https://…"}.',
      where: /^\s*(?:links|properties|details)\b/,
    }),
  ],
  [
    /^There can be only one root\..*\("(.*)"\)$/,
    (name) => ({
      message: `“${name}” would be a second root`,
      hint: 'Indent it below another, so that everything has one root.',
      where: line(`^\\s*${exactly(name)}`),
    }),
  ],
  [
    /^circular link$/,
    () => ({ message: 'The flows of this diagram go in a circle', hint: 'Let every flow lead forward.' }),
  ],
  [
    /^C4 rel "(.*)" -> "(.*)" references an unknown/,
    (from, to) => ({
      message: `A relation joins “${from}” and “${to}”, of which one does not exist`,
      hint: 'Declare both before relating them.',
      where: line(`Rel\\w*\\(\\s*${exactly(from)}\\s*,\\s*${exactly(to)}`),
    }),
  ],
  [
    /^Packet block (\d+) - (\d+) is not contiguous\. It should start from (\d+)/,
    (start, end, expected) => ({
      message: `The field ${start}-${end} leaves a gap: the one before ends at ${Number(expected) - 1}`,
      hint: `Let it begin at ${expected}.`,
      where: line(`^\\s*${start}\\s*(?:-\\s*${end})?\\s*:`),
    }),
  ],
  [
    /^The (service|group|junction) \[(.*?)\]'s parent does not exist/,
    (word, id) => ({
      message: `The ${word} “${id}” stands in a group that does not exist`,
      hint: 'Declare the group before it.',
      where: line(`^\\s*${word}\\s+${exactly(id)}`),
    }),
  ],
  [
    /^The (?:left|right)-hand id \[(.*?)\] does not yet exist/,
    (id) => ({
      message: `An edge leads to “${id}”, which does not exist`,
      hint: 'Declare it before the edge.',
      where: line(`${exactly(id)}.*--|--.*${exactly(id)}`),
    }),
  ],
];

/** Explains an error or a warning of Mermaid's; `undefined` for one that nobody has met yet. */
export function explain(said: string): Explanation | undefined {
  for (const [pattern, explanation] of errors) {
    const match = pattern.exec(said);
    if (match) return explanation(...match.slice(1));
  }
  return undefined;
}
