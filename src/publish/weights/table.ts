import { type Budgeted, budgeted } from './budgets.ts';
import { kilobytes } from './overweight.ts';
import type { SiteWeights } from './weigh.ts';

/** How many of a kind are worth a row: the heaviest. */
const SHOWN = 3;

/** The weights of a site as a table of text: budgets, how full they are, and what the first visit is made of. */
export function weightTable(weights: SiteWeights): string {
  const all = budgeted(weights);
  const kinds = [...new Set(all.map(({ what }) => what))];
  const rows = kinds.flatMap((kind) =>
    all
      .filter(({ what }) => what === kind)
      .slice(0, SHOWN)
      .flatMap(rowsOf),
  );
  const table = [['what', 'page or file', 'weight', 'budget', ''], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowsOf({ what, file, bytes, budget, parts }: Budgeted): string[][] {
  const row = [what, file, kilobytes(bytes), kilobytes(budget), bytes > budget ? 'too heavy' : ''];
  const details =
    file === '/index.html'
      ? parts().map((part) => ['', `  ${part.file}`, kilobytes(part.bytes), '', ''])
      : [];
  return [row, ...details];
}

/** Numbers stand at the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
}
