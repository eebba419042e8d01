import type { ChartSetting } from '../chart-setting.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { drawFlowMap } from './flow-map.ts';
import { type InterfaceGraph, podsIn } from './interface-graph.ts';
import { drawLaneMap } from './lane-map.ts';

/** More pods than this do not fit beside each other as boxes without their lines becoming a tangle. */
const BOXES = 16;

/** Up to so many pods a map is read at a glance; beyond them a matrix is. */
const MAPPED = 60;

/** Beyond this a map is as long as a book. */
const LARGEST_MAP = 150;

/** Whether a matrix shows an organisation better than a map, and whether a map is worth drawing at all. */
export function mapOrMatrix(graph: InterfaceGraph): 'map' | 'matrix-and-map' | 'matrix' {
  const count = podsIn(graph).length;
  if (count <= MAPPED) return 'map';
  return count <= LARGEST_MAP ? 'matrix-and-map' : 'matrix';
}

/** A map that is wider than this has to be pushed to and fro while it is read. */
const WIDEST = 1200;

/** The map that suits the number of pods: boxes and arrows for few, a row for each pod and lanes between them for many. */
export function drawInterfaceMap(graph: InterfaceGraph, setting: ChartSetting): Drawing {
  if (podsIn(graph).length > BOXES) return drawLaneMap(graph, setting);
  const map = drawFlowMap(graph, setting);
  return map.width <= WIDEST ? map : drawLaneMap(graph, setting);
}
