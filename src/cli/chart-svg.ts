import { readFileSync } from 'node:fs';
import type { Drawing } from '../org/charts/drawing/drawing.ts';
import { svg } from '../org/charts/drawing/svg.ts';
import { writeSvg } from '../org/charts/drawing/write-svg.ts';
import type { Day } from '../org/day.ts';
import { fullAddress, publishedAddress } from '../site/address.ts';
import { chartSetting } from '../site/chart-setting.ts';
import { CHARTS, type Chart } from './chart-kinds.ts';

/** The look of the pages, which a file of its own has to bring along. */
const STYLES = ['tokens.css', 'graphics.css', 'interface-map.css', 'takeover.css'];

/** A file does not bring the font along, and the fonts that take its place are wider: by a tenth, in bold by a fifth. */
const ROOM = { regular: 1.1, bold: 1.2 };

/** A chart as an SVG file: the same drawing as on the pages, with its colours for light and dark. */
export function standaloneSvg(chart: Chart, on: Day): string {
  const setting = chartSetting(chart.org, on, linkTo());
  const drawing = CHARTS[chart.kind].draw(chart, {
    ...setting,
    measure: (text, font) => setting.measure(text, font) * (font.weight >= 600 ? ROOM.bold : ROOM.regular),
  });
  return `${writeSvg(withStyles(drawing))}\n`;
}

function withStyles({ root, width, height }: Drawing) {
  const styles = STYLES.map((name) => readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8'));
  const ground = 'svg { background: var(--paper) }';
  const style = svg('style', {}, [...styles, ground].join('\n'));
  return { ...root, properties: { ...root.properties, width, height }, children: [style, ...root.children] };
}

/** Links need a full address: a file of its own may lie anywhere. */
function linkTo(): ((address: string) => string) | undefined {
  const published = publishedAddress();
  return published.origin ? (address) => fullAddress(published, address) ?? address : undefined;
}
