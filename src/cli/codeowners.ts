import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { folderInRepository } from '../files/git/repository.ts';
import { loadOrganisation } from '../load.ts';
import { ownershipOf } from '../org/exports/codeowners.ts';
import { codeownersText, isMadeHere, staleCodeowners } from '../org/exports/codeowners-file.ts';
import type { Org } from '../org/org.ts';
import { REPORTERS } from '../reporters/index.ts';
import { type Host, hostOf } from '../site/repository.ts';
import { buildDay, contentDirectory } from '../site/settings.ts';
import type { Command } from './command.ts';
import { choose, readOptions, UsageError } from './options.ts';
import { formatNamed } from './report-format.ts';

const OPTIONS = {
  check: { type: 'boolean', default: false },
  content: { type: 'string' },
  format: { type: 'string', default: 'text' },
  on: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Where each host looks, the place for a new file first. */
const PLACES: Readonly<Record<Host, readonly string[]>> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['.gitlab/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
};

export const codeowners: Command = {
  summary: 'writes who approves which changes, from pods, stewards and maintainers',
  usage: `podbook codeowners [--check] [--out FILE] [--format text|json|github|gitlab] [--content DIR] [--on DATE]

  --check          writes nothing, and fails when the file is out of date
  --out FILE       the file; - prints it (the CODEOWNERS where the host of repository.url looks for it)
  --format FORMAT  how --check tells: text for people, json for programs, github and gitlab for pull requests (text)
  --content DIR    the organisation's folder (PODBOOK_CONTENT; content)
  --on DATE        the day whose members count (PODBOOK_ON; the day of SOURCE_DATE_EPOCH; today)

  People are known to the host by a link of theirs to it: links: [{ label: Code, url: https://github.com/ana }].
  Whatever nobody else is known for goes to repository.maintainers of org.yaml, and so do pages in MDX.

  Exit code: 0 written or up to date, 1 out of date or not to be written, 2 it could not run.`,

  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(positionals[0])}`);
    const reporter = REPORTERS[formatNamed(values.format)];
    choose(values);
    const org = readOrganisation();
    if (org === undefined) return 1;
    const ownership = ownershipOf(org, buildDay());
    const text = codeownersText(ownership);
    if (values.out === '-') {
      process.stdout.write(text);
      return 0;
    }
    const file = values.out === undefined ? usualPlace(org) : resolve(values.out);
    const found = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    const shown = relative(process.cwd(), file).split(sep).join('/');
    if (values.check) {
      const stale = staleCodeowners(shown, found, text);
      process.stdout.write(reporter(stale));
      return stale.length > 0 ? 1 : 0;
    }
    if (found !== undefined && !isMadeHere(found)) {
      console.error(
        `podbook codeowners: ${shown} was written by somebody, and stays as it is. Move it away, or name another file with --out`,
      );
      return 1;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Wrote ${shown}`);
    for (const note of notes(org, ownership.unreachable)) console.log(`\n${note}`);
    return 0;
  },
};

/** Nothing is derived from an organisation that could only be read in part: somebody would lose their say in silence. */
function readOrganisation(): Org | undefined {
  const { org, diagnostics } = loadOrganisation(contentDirectory());
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [problem] = errors;
  if (problem?.file === '.') throw new UsageError(`${problem.message}. ${problem.hint}`);
  if (errors.length > 0) {
    process.stderr.write(REPORTERS.text(errors));
    console.error('podbook codeowners: nothing is derived from content with errors');
    return undefined;
  }
  if (hostOf(org) === undefined) {
    throw new UsageError(
      'org.yaml names no repository at a host whose CODEOWNERS are known: set repository.url, and repository.host (github or gitlab) where its name does not say it',
    );
  }
  return org;
}

/** In the repository of the content folder: the file that is there already, else where one belongs. */
function usualPlace(org: Org): string {
  const directory = contentDirectory();
  const folder = folderInRepository(directory);
  if (folder === undefined)
    throw new UsageError(`${directory} is in no git repository. Name the file with --out`);
  const said = org.settings.repository?.folder ?? '';
  if (folder.replace(/\/$/, '') !== said) {
    throw new UsageError(
      `repository.folder of org.yaml is ${JSON.stringify(said)}, but git has the content in ${JSON.stringify(folder.replace(/\/$/, ''))}: no line would match a file`,
    );
  }
  const root = join(directory, folder.replaceAll(/[^/]+/g, '..'));
  const places = PLACES[hostOf(org) ?? 'github'].map((place) => join(root, place));
  return places.find((place) => existsSync(place)) ?? (places[0] as string);
}

function notes(org: Org, unreachable: readonly { readonly title: string }[]): string[] {
  const withoutMaintainers =
    'org.yaml names no repository.maintainers that the host knows: nobody is asked about what is no pod’s, nor about pages in MDX.';
  const names = unreachable.map(({ title }) => title).sort();
  const withoutLink = `Not known to the host, for want of a link to it: ${names.join(', ')}.`;
  return [
    ...((org.settings.repository?.maintainers.length ?? 0) === 0 ? [withoutMaintainers] : []),
    ...(names.length > 0 ? [withoutLink] : []),
  ];
}
