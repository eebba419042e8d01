import { loadOrganisation } from '../load.ts';
import type { Org } from '../org/org.ts';
import { didYouMean } from '../org/suggest.ts';
import { REPORTERS } from '../reporters/index.ts';
import { buildDay, contentDirectory } from '../site/settings.ts';
import { CHARTS, type Chart, type ChartName, isChartName } from './chart-kinds.ts';
import { mermaidDocument } from './chart-mermaid.ts';
import { standaloneSvg } from './chart-svg.ts';
import type { Command } from './command.ts';
import { choose, readOptions, UsageError } from './options.ts';
import { terminalOptions } from './terminal.ts';

const OPTIONS = {
  content: { type: 'string' },
  format: { type: 'string', default: 'mermaid' },
  on: { type: 'string' },
} as const;

const FORMATS = ['mermaid', 'svg'];

export const chart: Command = {
  summary: 'prints a chart of the organisation',
  usage: `podbook chart company|outcome ID|interfaces|functions [--format mermaid|svg] [--content DIR] [--on DATE]

  company           all outcomes, the pods that own them, the people in the pods
  outcome ID        one outcome and all that serves it
  interfaces        which pod uses what from which pod
  functions         which outcomes took over the work of which functions
  --format FORMAT   mermaid, which GitHub and many editors draw, or svg, as on the pages (mermaid)
  --content DIR     the organisation's folder (PODBOOK_CONTENT; content)
  --on DATE         the day that counts as today (PODBOOK_ON; today)

  A chart that is too large for GitHub is printed as Markdown with several diagrams. The company chart of the
  handbook itself is a list, which an SVG of many people is no match for. Links are put into an SVG where
  PODBOOK_SITE says where the handbook is.

  Exit code: 0 printed, 1 the content has errors, 2 it could not run.`,

  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS);
    const [name = '', ...rest] = positionals;
    const kind = chartNamed(name);
    const format = formatNamed(values.format);
    choose(values);
    const { org, diagnostics, files } = loadOrganisation(contentDirectory());
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      process.stderr.write(REPORTERS.text(diagnostics, terminalOptions(files)));
      return 1;
    }
    const chosen = subjectOf(org, kind, rest);
    process.stdout.write(
      format === 'svg' ? standaloneSvg(chosen, buildDay()) : mermaidDocument(chosen, buildDay()),
    );
    return 0;
  },
};

function chartNamed(name: string): ChartName {
  if (isChartName(name)) return name;
  const known = Object.keys(CHARTS);
  if (name === '') throw new UsageError(`Which chart? One of ${known.join(', ')}`);
  throw new UsageError(
    `There is no chart ${JSON.stringify(name)}. ${didYouMean(name, known) ?? `Known: ${known.join(', ')}.`}`,
  );
}

function formatNamed(name: string): string {
  if (FORMATS.includes(name)) return name;
  throw new UsageError(
    `There is no format ${JSON.stringify(name)}. ${didYouMean(name, FORMATS) ?? `Known: ${FORMATS.join(', ')}.`}`,
  );
}

/** What the chart is about: one outcome where the chart is of one, the organisation otherwise. */
function subjectOf(org: Org, kind: ChartName, [id, ...others]: readonly string[]): Chart {
  const unexpected = kind === 'outcome' ? others[0] : id;
  if (unexpected !== undefined) throw new UsageError(`Unexpected ${JSON.stringify(unexpected)}`);
  if (kind !== 'outcome') return { kind, org };
  const ids = [...org.outcomes.keys()];
  if (id === undefined) throw new UsageError('Which outcome? Give its id, the name of its file without .md');
  const outcome = org.outcomes.get(id);
  if (outcome) return { kind, org, outcome };
  throw new UsageError(
    `There is no outcome ${JSON.stringify(id)}. ${didYouMean(id, ids) ?? 'The files below outcomes/ are named by their ids.'}`,
  );
}
