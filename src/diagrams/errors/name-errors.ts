import { MAX_EDGES } from '../worker/bounds.ts';
import { type KnownError, line } from './explanation.ts';
import { exactly } from './place.ts';

/** What Mermaid says of nodes, branches and whatever else has a name, without saying where. */
export const nameErrors: readonly KnownError[] = [
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
    () => ({
      message: `This diagram has more edges than the ${MAX_EDGES} that are drawn`,
      hint: 'Split it into several diagrams.',
    }),
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
    /^flowchart breaks off: .*setting 'style'/,
    () => ({
      message: 'A style is for a line that does not exist',
      hint: 'Lines are counted from 0 in linkStyle, and each must stand above it.',
      where: /(?:^|;)\s*linkStyle\s/,
      isLast: true,
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
    /^C4 rel "(.*)" -> "(.*)" references an unknown/,
    (from, to) => ({
      message: `A relation joins “${from}” and “${to}”, of which one does not exist`,
      hint: 'Declare both before relating them.',
      where: line(`Rel\\w*\\(\\s*${exactly(from)}\\s*,\\s*${exactly(to)}`),
    }),
  ],
  [
    /^The (service|group|junction) id \[(.*?)\] is already in use/,
    (word, id) => ({
      message: `The id “${id}” is there twice`,
      hint: `Give this ${word} another one.`,
      where: line(`^\\s*(?:service|group|junction)\\s+${exactly(id)}`),
      isLast: true,
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
