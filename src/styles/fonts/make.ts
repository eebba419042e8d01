/**
 * Writes fonts.css and the font files that are cut smaller than their package's: `npm run fonts`, after an update of a font.
 * The numbers of the stand-ins come from Capsize's collection of metrics.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createFontStack } from '@capsizecss/core';
import { entireMetricsCollection } from '@capsizecss/metrics/entireMetricsCollection';
import subsetFont from 'subset-font';
import { FACES, type Face, type StandIn, SUBSETS } from './faces.ts';

type Subset = keyof typeof SUBSETS;

const folder = import.meta.dirname;
const packages = createRequire(import.meta.url);

/** Whether the package's own file is larger than a font file may be. */
const isCut = (face: Face, subset: Subset) => face.package === 'inter' && subset === 'latin-ext';

function fileOf({ package: name, weight }: Face, subset: Subset): string {
  return `${name}-${subset}-${weight}-normal.woff2`;
}

function letters(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}

async function cut(face: Face, subset: Subset): Promise<void> {
  const name = fileOf(face, subset);
  const whole = readFileSync(packages.resolve(`@fontsource/${face.package}/files/${name}`));
  const part = await subsetFont(whole, letters(SUBSETS[subset]), { targetFormat: 'woff2' });
  writeFileSync(join(folder, name), part);
}

function faceRule(face: Face, subset: Subset): string {
  const name = fileOf(face, subset);
  const url = isCut(face, subset) ? `./fonts/${name}` : `@fontsource/${face.package}/files/${name}`;
  // optional: text never moves. The two fonts of every page are preloaded, and a reader on a slow line keeps the
  // stand-ins on the first page and has the fonts on the next.
  return `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weight};
  font-display: optional;
  src: url("${url}") format("woff2");
  unicode-range: ${SUBSETS[subset]};
}`;
}

function standInRule(face: Face, standIn: StandIn): string {
  const { variants } = entireMetricsCollection[face.metrics];
  const own = variants[face.weight === 400 ? 'regular' : '600'];
  const variantsOfOther: Record<string, typeof own> = entireMetricsCollection[standIn.metrics].variants;
  const other = variantsOfOther[standIn.weight];
  if (!other) throw new Error(`No metrics of ${standIn.metrics} ${standIn.weight}`);
  const { fontFaces } = createFontStack([own, other], { fontFaceFormat: 'styleObject' });
  const numbers = fontFaces[0]?.['@font-face'];
  return `@font-face {
  font-family: "${standIn.family}";
  font-weight: ${face.weight};
  src: ${standIn.local.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${numbers?.sizeAdjust};
  ascent-override: ${numbers?.ascentOverride};
  descent-override: ${numbers?.descentOverride};
  line-gap-override: ${numbers?.lineGapOverride ?? '0%'};
}`;
}

const subsets = Object.keys(SUBSETS) as Subset[];
for (const face of FACES) for (const subset of subsets) if (isCut(face, subset)) await cut(face, subset);
const rules = FACES.flatMap((face) => [
  ...subsets.map((subset) => faceRule(face, subset)),
  ...face.standIns.map((standIn) => standInRule(face, standIn)),
]);
writeFileSync(
  join(folder, '../fonts.css'),
  `/* Written by \`npm run fonts\` from fonts/faces.ts. Stand-ins have the width and height of the font they wait for. */\n${rules.join('\n\n')}\n`,
);
