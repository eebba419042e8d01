import { appendFileSync } from 'node:fs';
import { type Folder, readFolder } from '../files/folder.ts';
import { gitFormerPaths } from '../files/git-former-paths.ts';
import { gitLastChanged, pathInRepository } from '../files/git-last-changed.ts';
import { loadFiles } from '../load.ts';
import type { Diagnostic } from '../org/diagnostic.ts';
import type { Checked } from '../org/rules/run.ts';
import { githubSummary } from '../reporters/github-summary.ts';
import { type Format, REPORTERS } from '../reporters/index.ts';
import type { ReportOptions } from '../reporters/reporter.ts';
import { reportWaivers } from '../reporters/waivers.ts';
import { checkContent } from '../site/check-content.ts';
import { buildDay, contentDirectory } from '../site/settings.ts';
import type { Command } from './command.ts';
import { choose, readOptions, UsageError, wholeNumber } from './options.ts';
import { formatNamed } from './report-format.ts';
import { ruleNamed } from './rule-named.ts';
import { terminalOptions } from './terminal.ts';

const OPTIONS = {
  content: { type: 'string' },
  format: { type: 'string', default: 'text' },
  rule: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  on: { type: 'string' },
  waivers: { type: 'boolean', default: false },
} as const;

export const check: Command = {
  summary: 'reads the organisation as a linter reads code, and tells what it finds',
  usage: `podbook check [--content DIR] [--format text|json|github|gitlab] [--rule ID]… [--skip ID]…
              [--max-warnings N] [--on DATE] [--waivers]

  --content DIR     the organisation's folder (PODBOOK_CONTENT; content)
  --format FORMAT   text for people, json for programs, github and gitlab for pull requests (text)
  --rule ID         only this rule, and what cannot be read; may be repeated
  --skip ID         not this rule; may be repeated
  --max-warnings N  more warnings than this fail the check
  --on DATE         the day that counts as today (PODBOOK_ON; the day of SOURCE_DATE_EPOCH; today)
  --waivers         also tells what files have waived, and why

  Exit code: 0 no errors, 1 errors or too many warnings, 2 it could not run.`,

  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(positionals[0])}`);
    const format = formatNamed(values.format);
    if (values.waivers && format !== 'text') throw new UsageError('--waivers goes with --format text only');
    const maxWarnings = wholeNumber('--max-warnings', values['max-warnings']);
    choose(values);
    const on = buildDay();
    const folder = readContent(contentDirectory());
    const loaded = loadFiles(folder.files);
    const checked = await checkContent(
      { ...loaded, diagnostics: [...folder.diagnostics, ...loaded.diagnostics] },
      {
        on,
        only: values.rule?.map((id) => ruleNamed(id).id),
        skip: values.skip?.map((id) => ruleNamed(id).id),
        lastChanged: gitLastChanged(contentDirectory()),
        formerPaths: gitFormerPaths(contentDirectory()),
      },
    );
    report(checked, format, values.waivers, folder);
    return exitCode(checked.diagnostics, maxWarnings);
  },
};

/** The files of the content folder. Without a folder there is nothing to check, which is not the content's fault. */
export function readContent(directory: string): Folder {
  const folder = readFolder(directory);
  const [problem] = folder.diagnostics;
  if (problem?.file === '.') throw new UsageError(`${problem.message}. ${problem.hint}`);
  return folder;
}

function report(
  { diagnostics, waived }: Checked,
  format: Format,
  withWaivers: boolean,
  folder: Folder,
): void {
  const options: ReportOptions = { ...terminalOptions(folder.files), ...repositoryPrefix(format) };
  if (withWaivers) process.stdout.write(`${reportWaivers(waived, options)}\n`);
  process.stdout.write(REPORTERS[format](diagnostics, options));
  const summaryFile = process.env['GITHUB_STEP_SUMMARY'];
  const summary = format === 'github' ? githubSummary(diagnostics, options) : undefined;
  if (summaryFile && summary !== undefined) appendFileSync(summaryFile, summary);
}

/** GitHub and GitLab want paths from the root of the repository, where there is one. */
export function repositoryPrefix(format: Format): Pick<ReportOptions, 'prefix'> {
  const prefix = format === 'text' ? undefined : pathInRepository(contentDirectory());
  return prefix === undefined ? {} : { prefix };
}

function exitCode(diagnostics: readonly Diagnostic[], maxWarnings = Number.POSITIVE_INFINITY): number {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (warnings <= maxWarnings) return 0;
  process.stderr.write(
    `podbook check: more warnings (${warnings}) than --max-warnings allows (${maxWarnings})\n`,
  );
  return 1;
}
