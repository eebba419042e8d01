import type { PhrasingContent, Root, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Diagnostic } from '../org/diagnostic.ts';
import { splitByLimit } from './github.ts';
import type { ReportOptions } from './reporter.ts';
import { summarise } from './tally.ts';

/** A job summary may have 1 MiB; this many rows stay well below. */
const MAX_ROWS = 1000;

/**
 * The job summary: what GitHub would not show as annotations, as Markdown; nothing where it shows everything.
 * Built as a tree, so that no message can bring markup of its own.
 */
export function githubSummary(
  diagnostics: readonly Diagnostic[],
  { prefix = '' }: ReportOptions = {},
): string | undefined {
  const { rest } = splitByLimit(diagnostics);
  if (rest.length === 0) return undefined;
  const rows = rest.slice(0, MAX_ROWS);
  const hidden = rest.length - rows.length;
  const note =
    `${rest.length} of them did not fit beside the lines of the pull request` +
    `${hidden > 0 ? `; these are the first ${rows.length}` : ''}.`;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [plain('Podbook check')] },
      { type: 'paragraph', children: [plain(`${summarise(diagnostics)}. ${note}`)] },
      {
        type: 'table',
        children: [
          row(['Where', 'Severity', 'What', 'Rule'].map(plain)),
          ...rows.map(({ file, line, column, severity, message, rule }) =>
            row([
              { type: 'inlineCode', value: oneLine(`${prefix}${file}:${line}:${column}`) },
              plain(severity),
              plain(message),
              { type: 'inlineCode', value: rule },
            ]),
          ),
        ],
      },
    ],
  };
  return unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify).stringify(tree);
}

function row(cells: readonly PhrasingContent[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })) };
}

function plain(value: string): PhrasingContent {
  return { type: 'text', value: oneLine(value) };
}

/** A cell is one line. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ');
}
