import { filesOf } from '../org/rules/examples.ts';
import { RULES } from '../org/rules/index.ts';
import { optionsOf } from '../org/rules/options.ts';
import { EXAMPLE_DAY, type Example, PRINCIPLES, type Principle, type Rule } from '../org/rules/rule.ts';
import type { Command } from './command.ts';
import { readOptions, UsageError } from './options.ts';
import { ruleNamed } from './rule-named.ts';

const WIDTH = 90;

export const explain: Command = {
  summary: 'tells what a rule asks for and why; without a rule, which rules there are',
  usage: 'podbook explain [RULE]',

  async run(args) {
    const { positionals } = readOptions(args, {});
    const [id, ...others] = positionals;
    if (others.length > 0)
      throw new UsageError(`Unexpected ${JSON.stringify(others[0])}: one rule at a time`);
    process.stdout.write(id === undefined ? listing() : pageOf(ruleNamed(id)));
    return 0;
  },
};

/** All rules by principle, with their default severities. */
function listing(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const groups = Map.groupBy(RULES, ({ principle }) => principle);
  const blocks = (Object.keys(PRINCIPLES) as Principle[]).map((principle) =>
    [
      PRINCIPLES[principle],
      ...(groups.get(principle) ?? []).map(
        ({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
      ),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

function pageOf(rule: Rule): string {
  const { id, summary, principle, why, severity, examples } = rule;
  return [
    `${id}: ${summary}`,
    wrap(why),
    `Principle: ${PRINCIPLES[principle]}\nSeverity:  ${severity}, unless org.yaml says otherwise`,
    optionLines(rule),
    [
      'In org.yaml, for everybody:',
      `  rules: { ${id}: off }   (or info, warning, error, or { severity: …, options })`,
      'In a file, for that file alone:',
      `  waive: { ${id}: "the reason" }`,
    ].join('\n'),
    ...examples.passes.map((example) => exampleBlock('Passes', example, [])),
    ...examples.fails.map((example) => exampleBlock('Fails', example, example.findings)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function optionLines(rule: Rule): string {
  const options = optionsOf(rule);
  if (options.length === 0) return '';
  const lines = options.map(({ name, default: value, meaning }) =>
    wrap(`${name}: ${meaning} Default: ${Array.isArray(value) ? value.join(', ') : value}.`, '  ', '    '),
  );
  return ['Options:', ...lines].join('\n');
}

function exampleBlock(kind: string, example: Example, findings: readonly string[]): string {
  const { title, options, on = EXAMPLE_DAY, lastChanged, formerPaths, files } = example;
  const settings = Object.entries(options ?? {}).map(([name, value]) => `${name}: ${value}`);
  const notes = [
    ...(settings.length > 0 ? [`with ${settings.join(', ')}`] : []),
    ...(on === EXAMPLE_DAY ? [] : [`on ${on}`]),
    ...Object.entries(lastChanged ?? {}).map(([file, day]) => `${file} last changed on ${day}`),
    ...Object.entries(formerPaths ?? {}).map(([file, paths]) => `${file} was ${paths.join(', ')}`),
  ];
  const all = filesOf(example);
  return [
    `${kind}: ${title}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    ...Object.keys(files).flatMap((path) => [
      `  ${path}`,
      ...(all[path] ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`.trimEnd()),
    ]),
    ...findings.map((finding) => `  → ${finding}`),
  ].join('\n');
}

/** Breaks a paragraph into lines. */
function wrap(text: string, first = '', next = first): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = next;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
