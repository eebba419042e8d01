import type { InteractionMode } from '../../collections/interface.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { arrowHead, type Point } from '../drawing/paths.ts';
import { type SvgContent, type SvgElement, svg } from '../drawing/svg.ts';
import type { InterfaceEdge } from './interface-graph.ts';

/** What an edge says when it is pointed at: "Steady Stream → Coming Back: Play log (As a service)". */
export function edgeTitle(
  { provider, consumer, mode, interfaces }: InterfaceEdge,
  { words }: ChartSetting,
): string {
  const names = interfaces.map(({ title }) => title).join(', ');
  return `${provider.title} → ${consumer.title}: ${names} (${words.mode(mode)})`;
}

/** The class of a mode's line; circles are heavier, too. */
export function edgeClass(mode: InteractionMode, isInCircle: boolean): string {
  return `edge mode-${mode}${isInCircle ? ' in-circle' : ''}`;
}

/** A line in the style of its mode: one for a service, two for a collaboration, dots for facilitating. */
export function modeLine(mode: InteractionMode, path: string): SvgContent {
  const line = svg('path', { class: 'stroke', d: path });
  return mode === 'collaboration' ? [line, svg('path', { class: 'core', d: path })] : line;
}

/** A whole edge with the head of its arrow. */
export function arrow(
  edge: Pick<InterfaceEdge, 'mode' | 'isInCircle'>,
  path: string,
  end: Point,
  towards: 'left' | 'right',
  title?: string,
): SvgElement {
  return svg(
    'g',
    { class: edgeClass(edge.mode, edge.isInCircle) },
    title === undefined ? undefined : [svg('title', {}, title), svg('path', { class: 'reach', d: path })],
    modeLine(edge.mode, path),
    svg('path', { class: 'head', d: arrowHead(end, towards, edge.isInCircle ? 9 : 8) }),
  );
}
