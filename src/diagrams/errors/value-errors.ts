import { type KnownError, line } from './explanation.ts';
import { exactly } from './place.ts';

/** What Mermaid says of days, numbers and amounts, without saying where. */
export const valueErrors: readonly KnownError[] = [
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
    /not excluded by `excludes`/,
    () => ({
      message: 'No day is left on which anybody works',
      hint: 'Exclude fewer days.',
      where: /^\s*excludes\b/,
    }),
  ],
  [
    /^Gantt chart breaks off: .*'endTime'/,
    () => ({
      message: 'The first task has no day on which it begins',
      hint: 'Give it one, and how long it takes, as in “Interviews : 2026-01-05, 10d”.',
      where: /^(?!\s*(?:accTitle|accDescr|section|title)\b)[^:]*:/,
      isFirst: true,
    }),
  ],
  [
    /^timeline breaks off: .*'events'/,
    () => ({
      message: 'An event stands before the first period',
      hint: 'Write the period before its colon, as in “2026 : Pod formed”.',
      where: /^\s*:/,
      isFirst: true,
    }),
  ],
  [
    /^value for (radius|stroke-width|color|stroke-color) (.*) is invalid, please use a valid (.*)$/,
    (word, value, kind) => ({
      message: `“${value}” is no ${word} of a point`,
      hint:
        kind === 'number'
          ? 'Write a whole number, such as 12.'
          : `Write it as ${kind === 'hex code' ? 'a hex code, such as #ff3300' : kind}.`,
      where: line(`${word}\\s*:\\s*${exactly(value)}`),
    }),
  ],
  [
    /^Missing entry for axis (.*)$/,
    (axis) => ({
      message: `A curve has no value for the axis “${axis}”`,
      hint: 'Give each axis a value, or none of them a name, as in curve a{1, 2, 3}.',
      where: line(`^(?=.*\\bcurve\\b.*\\{.*:)(?!.*${exactly(axis)}\\s*:)`),
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
    /^circular link$/,
    () => ({ message: 'The flows of this diagram go in a circle', hint: 'Let every flow lead forward.' }),
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
    /^Packet block (\d+) - (\d+) is invalid/,
    (start, end) => ({
      message: `The field ${start}-${end} ends before it begins`,
      hint: 'Write its lower number first.',
      where: line(`^\\s*${start}\\s*-\\s*${end}\\s*:`),
    }),
  ],
  [
    /^Packet block \d+ is invalid\. Cannot have a zero bit field/,
    () => ({
      message: 'A field of 0 bits cannot be drawn',
      hint: 'Give it at least one.',
      where: /^\s*\+0+\s*:/,
    }),
  ],
];
