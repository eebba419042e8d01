import { join } from 'node:path';
import { checkAddresses } from '../external-links/check-addresses.ts';
import { type Memory, openMemory } from '../external-links/memory.ts';
import { writtenAddresses } from '../external-links/written-addresses.ts';
import { loadFiles } from '../load.ts';
import { REPORTERS } from '../reporters/index.ts';
import { cacheDirectory, contentDirectory } from '../site/settings.ts';
import { check, readContent, repositoryPrefix } from './check.ts';
import type { Command } from './command.ts';
import { choose, readOptions, UsageError, wholeNumber } from './options.ts';
import { formatNamed } from './report-format.ts';
import { terminalOptions } from './terminal.ts';

const OPTIONS = {
  content: { type: 'string' },
  external: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  ignore: { type: 'string', multiple: true },
  private: { type: 'boolean', default: false },
  'remember-days': { type: 'string', default: '7' },
  timeout: { type: 'string', default: '15' },
} as const;

const DAY = 24 * 60 * 60 * 1000;
const LONGEST_PAUSE = 60_000;
/** In seconds: no reader waits as long, and timers cannot count far beyond it. */
const LONGEST_TIMEOUT = 600;

export const links: Command = {
  summary: 'follows the links, those to other sites only when it is asked to',
  usage: `podbook links [--content DIR] [--format text|json|github|gitlab]
podbook links --external [--content DIR] [--format text|json|github|gitlab] [--ignore START]…
              [--private] [--remember-days N] [--timeout SECONDS]

  --external        asks other sites, over the network, whether the links to them lead somewhere;
                    without it, the links within the handbook are followed, as check does
  --content DIR     the organisation's folder (PODBOOK_CONTENT; content)
  --format FORMAT   text for people, json for programs, github and gitlab for pull requests (text)
  --ignore START    leaves out the addresses that begin so; may be repeated
  --private         also asks for addresses in private networks; not for content that strangers may change
  --remember-days N for so long, what was found is not asked for again; 0 asks for all (7)
  --timeout SECONDS how long a site may take to answer, at most ${LONGEST_TIMEOUT} (15)

  Exit code: 0 nothing leads nowhere, 1 a link leads nowhere, 2 it could not run.`,

  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(positionals[0])}`);
    const format = formatNamed(values.format);
    choose(values);
    const timeout = wholeNumber('--timeout', values.timeout) || 1;
    if (timeout > LONGEST_TIMEOUT) {
      throw new UsageError(
        `--timeout ${values.timeout} is more than the ${LONGEST_TIMEOUT} seconds that a site may take`,
      );
    }
    if (!values.external) return check.run(['--rule', 'dead-link', '--format', format]);
    const folder = readContent(contentDirectory());
    const addresses = writtenAddresses(loadFiles(folder.files).org).filter(
      ({ url }) => !values.ignore?.some((start) => url.startsWith(start)),
    );
    const file = join(cacheDirectory(), 'external-links.json');
    const days = wholeNumber('--remember-days', values['remember-days']) ?? 0;
    const memory = openMemory(file, Date.now(), days * DAY);
    const findings = await checkAddresses(addresses, memory, {
      allowPrivate: values.private,
      timeout: timeout * 1000,
      longestPause: LONGEST_PAUSE,
    });
    const options = { ...terminalOptions(folder.files), ...repositoryPrefix(format) };
    process.stdout.write(REPORTERS[format](findings, options));
    saveSoftly(memory);
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** What cannot be remembered costs time at the next run, not what this one has found. */
function saveSoftly(memory: Memory): void {
  try {
    memory.save();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`podbook links: what was found will be asked for again: ${reason}\n`);
  }
}
