import type { Entity, OrgFunction } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { type SvgContent, type SvgElement, svg } from './svg.ts';
import { lineHeight, type TextBlock } from './text-block.ts';

/** Where a text stands: its left edge (or right one, with `anchor: 'end'`) and its top. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string;
}

/** Draws a text block. */
export function label(block: TextBlock, { x, y, anchor, className }: LabelPlace): SvgElement {
  const { size, weight } = block.font;
  const step = lineHeight(block.font);
  // The baseline of the first line: letters stand in the middle of their line.
  const first = y + (step + size * 0.72) / 2;
  return svg(
    'text',
    {
      class: className,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    block.lines.map((line, index) => svg('tspan', { x, y: first + index * step }, line)),
  );
}

/** Puts a link to a thing's page around what stands for it, where there is such a page. */
export function linked(
  setting: ChartSetting,
  entity: Entity | OrgFunction,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly SvgContent[]
): SvgElement {
  const isHidden = entity.kind === 'person' && !entity.data.listed;
  const href = isHidden ? undefined : setting.hrefOf(entity);
  return svg(href === undefined ? 'g' : 'a', { href, ...attributes }, content);
}
