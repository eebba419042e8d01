import type { Version } from '../org/history/comparison.ts';
import { differenceOf } from '../org/history/difference.ts';
import { groupChanges } from '../org/history/groups.ts';
import { didYouMean } from '../org/suggest.ts';
import { changesAsJson } from '../reporters/changes/json.ts';
import { changesAsMarkdown } from '../reporters/changes/markdown.ts';
import type { ChangesReport } from '../reporters/changes/report.ts';
import { changesAsText } from '../reporters/changes/text.ts';
import { buildDay } from '../site/settings.ts';
import { lensLabel } from '../site/words.ts';
import type { Command } from './command.ts';
import { changedCharts } from './diff/changed-charts.ts';
import { type Sides, sidesNamed } from './diff/sides.ts';
import { choose, readOptions, UsageError } from './options.ts';

const OPTIONS = {
  content: { type: 'string' },
  format: { type: 'string', default: 'text' },
  on: { type: 'string' },
  preview: { type: 'string' },
} as const;

const FORMATS: Readonly<Record<string, (report: ChangesReport) => string>> = {
  text: (report) => changesAsText(report, process.stdout.isTTY && process.stdout.hasColors()),
  markdown: changesAsMarkdown,
  json: changesAsJson,
};

export const diff: Command = {
  summary: 'tells what changes in the organisation between two versions of its content',
  usage: `podbook diff [BASE] [HEAD] [--format text|markdown|json] [--content DIR] [--on DATE] [--preview URL]

  BASE, HEAD        commits, branches or folders. Without HEAD: the files as they are. Without BASE: the last
                    commit that is shared with the main branch. So to try out who could do what, edit the
                    files and run podbook diff.
  --format FORMAT   text for people, markdown for a comment on a pull request, json for programs (text)
  --content DIR     the organisation's folder (PODBOOK_CONTENT; content)
  --on DATE         the day that counts as today (PODBOOK_ON; the day of SOURCE_DATE_EPOCH; today)
  --preview URL     where the newer version can be looked at: markdown links to its pages

  Git's objects are read as they are; nothing in the work tree is touched.

  Exit code: 0 compared, whatever the difference, 2 it could not run.`,

  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS);
    const [, , unexpected] = positionals;
    if (unexpected !== undefined) throw new UsageError(`Unexpected ${JSON.stringify(unexpected)}`);
    const write = FORMATS[values.format];
    if (!write) throw new UsageError(unknownFormat(values.format));
    choose(values);
    const sides = sidesNamed(positionals, buildDay());
    process.stdout.write(write(reportOf(sides, values.preview?.replace(/\/$/, ''))));
    return 0;
  },
};

function unknownFormat(name: string): string {
  const known = Object.keys(FORMATS);
  return `There is no format ${JSON.stringify(name)}. ${didYouMean(name, known) ?? `Known: ${known.join(', ')}.`}`;
}

function reportOf({ before, after, renames }: Sides, preview: string | undefined): ChangesReport {
  const on = buildDay();
  const difference = differenceOf(before.version, after.version, { on, renames });
  const [old, young] = [before.version.org, after.version.org];
  return {
    before: before.label,
    after: after.label,
    difference,
    groups: groupChanges(difference.changes, [young, old]),
    notes: [...partlyRead(before.label, before.version), ...partlyRead(after.label, after.version)],
    lensLabel: (lens) => lensLabel(young, lens),
    charts: changedCharts(
      difference.changes.map(({ change }) => change),
      old,
      young,
      on,
    ),
    preview,
  };
}

/** Whoever reads the difference has to know what it could not see. */
function partlyRead(label: string, { diagnostics, org, files }: Version): string[] {
  const broken = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  if (broken.size === 0) return [];
  const lost = [...broken].filter(
    (file) => files.has(file) && !org.byFile.has(file) && file !== org.source.file,
  );
  const unread = lost.length > 0 ? `, ${lost.length} of them not at all: ${lost.slice(0, 5).join(', ')}` : '';
  const are = broken.size === 1 ? '1 file has errors and was' : `${broken.size} files have errors and were`;
  return [`In ${label} ${are} read as far as possible${unread}.`];
}
