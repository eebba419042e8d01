import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { overweight } from '../publish/weights/overweight.ts';
import { weightTable } from '../publish/weights/table.ts';
import { weigh as weighSite } from '../publish/weights/weigh.ts';
import type { Command } from './command.ts';
import { readOptions, UsageError } from './options.ts';
import { baseOf } from './pdf/serve.ts';

const OPTIONS = { out: { type: 'string' } } as const;

export const weigh: Command = {
  summary: 'weighs the handbook as it was built',
  usage: `podbook weigh [--out DIR]

  --out DIR  where the handbook was put (dist)

It ends with 1 where something is heavier than its budget.`,

  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(positionals[0])}`);
    const out = resolve(values.out ?? 'dist');
    if (!existsSync(join(out, 'index.html'))) {
      throw new UsageError(`There is no handbook in ${out}. Build it first: npm run build`);
    }
    const weights = weighSite(out, baseOf(readFileSync(join(out, 'index.html'), 'utf8')));
    console.log(weightTable(weights));
    const problems = overweight(weights);
    if (problems.length > 0) console.error(`\n${problems.join('\n')}`);
    return problems.length > 0 ? 1 : 0;
  },
};
