import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './command.ts';
import { readOptions, UsageError } from './options.ts';
import { findChromium } from './pdf/find-chromium.ts';
import { withFixedDates } from './pdf/fixed-dates.ts';
import { printToPdf } from './pdf/print-to-pdf.ts';
import { baseOf, serve } from './pdf/serve.ts';

const OPTIONS = {
  site: { type: 'string', default: 'dist' },
  out: { type: 'string', default: 'handbook.pdf' },
} as const;

export const pdf: Command = {
  summary: 'makes one PDF of the whole handbook',
  usage: `podbook pdf [--site DIR] [--out FILE]

  --site DIR  where the handbook was built (dist)
  --out FILE  the PDF (handbook.pdf)

  Needs an installed Chromium or Google Chrome; CHROMIUM_PATH says where one is.`,

  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(positionals[0])}`);
    const site = resolve(values.site);
    const page = join(site, 'print/index.html');
    if (!existsSync(page)) {
      throw new UsageError(
        `There is no handbook in ${site}. Build it first: podbook build --out ${values.site}`,
      );
    }
    const chromium = findChromium(process.env);
    const out = resolve(values.out);
    const html = readFileSync(page, 'utf8');
    const base = baseOf(html);
    const day = /<meta name="dcterms.date" content="([\d-]{10})"/.exec(html)?.[1] ?? '1970-01-01';
    const served = await serve(site, base);
    try {
      const made = await printToPdf(chromium, `${served.origin}${base}/print/`);
      writeFileSync(out, withFixedDates(made, day));
    } catch (error) {
      console.error(`podbook pdf: ${error instanceof Error ? error.message : error}`);
      return 2;
    } finally {
      served.close();
    }
    console.log(`Wrote the handbook to ${out}`);
    return 0;
  },
};
