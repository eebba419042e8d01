import { describe, expect, test } from 'vitest';
import type { SvgElement } from '../../../src/org/charts/drawing/svg.ts';
import { writeSvg } from '../../../src/org/charts/drawing/write-svg.ts';
import { drawFlowMap } from '../../../src/org/charts/interface-map/flow-map.ts';
import {
  type InterfaceGraph,
  interfaceGraph,
  podsIn,
} from '../../../src/org/charts/interface-map/interface-graph.ts';
import { drawInterfaceMap, mapOrMatrix } from '../../../src/org/charts/interface-map/interface-map.ts';
import { interfaceMatrices } from '../../../src/org/charts/interface-map/interface-matrix.ts';
import { drawLaneMap } from '../../../src/org/charts/interface-map/lane-map.ts';
import { drawPodMap } from '../../../src/org/charts/interface-map/pod-map.ts';
import type { Org } from '../../../src/org/org.ts';
import { known, orgOf } from '../../organisation.ts';
import { type Area, elementsOf, overlaps, textOf, withClass } from './drawn.ts';
import { madeUp, madeUpAnew } from './made-up.ts';
import { setting, TODAY } from './setting.ts';

const graphOf = (org: Org) => interfaceGraph(org, TODAY);

/** `Provider → Consumer: names (mode)` for every edge, as the drawings say it when they are pointed at. */
const edgesOf = ({ edges }: InterfaceGraph) =>
  edges.map(({ provider, consumer, mode, interfaces }) => {
    return `${provider.title} → ${consumer.title}: ${interfaces.map(({ title }) => title).join(', ')} (${mode})`;
  });

const titlesIn = (root: SvgElement) =>
  elementsOf(root)
    .filter(({ tagName }) => tagName === 'title')
    .map(textOf)
    .filter((title) => title.includes('→'));

const boxesIn = (root: SvgElement) =>
  withClass(root, 'pod')
    .flatMap(({ children }) => children)
    .flatMap((child) =>
      child.type === 'element' && child.tagName === 'rect' ? [child.properties as unknown as Area] : [],
    );

const tiny = orgOf({
  'pods/a/pod.md': 'title: A',
  'pods/b/pod.md': 'title: B',
  'pods/c/pod.md': 'title: C',
  'pods/alone/pod.md': 'title: Alone',
  'outcomes/x.md': 'title: X\npod: a',
  'outcomes/y.md': 'title: Y\npod: b\nparent: x',
  'interfaces/log.md': 'title: Log\nprovider: a\nconsumers: [b, c]\nstatus: stable',
  'interfaces/kit.md': 'title: Kit\nprovider: a\nconsumers: [b]\nstatus: stable\nmode: collaboration',
  'interfaces/back.md': 'title: Back\nprovider: b\nconsumers: [a]\nstatus: stable\nmode: facilitating',
  'interfaces/plan.md': 'title: Plan\nprovider: c\nconsumers: [a]\nstatus: proposed',
});

describe('who depends on whom', () => {
  const graph = graphOf(tiny);

  test('has an edge for each pair and mode, and says which are part of a circle', () => {
    expect(edgesOf(graph)).toEqual([
      'A → B: Log (x-as-a-service)',
      'A → B: Kit (collaboration)',
      'A → C: Log (x-as-a-service)',
      'B → A: Back (facilitating)',
    ]);
    expect(graph.edges.map(({ isInCircle }) => isInCircle)).toEqual([true, true, false, true]);
  });

  test('says which interfaces would join two pods and are no edges', () => {
    const { undrawn } = graphOf(
      orgOf({
        'pods/a/pod.md': 'title: A',
        'pods/b/pod.md': 'title: B',
        'interfaces/own.md': 'title: Own\nprovider: a\nconsumers: [a]\nstatus: retired',
        'interfaces/nobody.md': 'title: Nobody\nprovider: a\nstatus: proposed',
        'interfaces/over.md': 'title: Over\nprovider: b\nconsumers: [a, b]\nstatus: retired',
        'interfaces/used.md': 'title: Used\nprovider: a\nconsumers: [b]\nstatus: deprecated',
      }),
    );
    expect(undrawn.map(({ id }) => id)).toEqual(['over']);
    expect(graph.undrawn.map(({ id }) => id)).toEqual(['plan']);
  });

  test('groups pods by the largest outcome that they serve, and knows who stands alone', () => {
    expect(
      graph.groups.map(({ outcome, pods }) => [outcome?.title, pods.map(({ id }) => id).join('')]),
    ).toEqual([
      ['X', 'ab'],
      [undefined, 'c'],
    ]);
    expect(graph.alone.map(({ id }) => id)).toEqual(['alone']);
  });
});

describe.each([2, 5, 9, 20, 60])('maps of %i pods', (pods) => {
  const graph = graphOf(madeUp(pods, pods));

  test('have every edge', () => {
    if (pods <= 20) expect(titlesIn(drawFlowMap(graph, setting).root).sort()).toEqual(edgesOf(graph).sort());
    expect(titlesIn(drawLaneMap(graph, setting).root).sort()).toEqual(edgesOf(graph).sort());
  });

  test('have no boxes on top of each other', () => {
    if (pods <= 20) expect(overlaps(boxesIn(drawFlowMap(graph, setting).root))).toEqual([]);
  });

  test('are the same each time', () => {
    if (pods > 20) return;
    const again = graphOf(madeUpAnew(pods, pods));
    expect(writeSvg(drawInterfaceMap(again, setting).root)).toBe(
      writeSvg(drawInterfaceMap(graph, setting).root),
    );
  });

  test('are no wider than they may be', () => {
    expect(drawInterfaceMap(graph, setting).width).toBeLessThanOrEqual(1200);
  });
});

test.for<[number, string]>([
  [20, 'map'],
  [80, 'matrix-and-map'],
  [160, 'matrix'],
])('of %i pods there is a %s', ([pods, shape]) => {
  expect(mapOrMatrix(graphOf(madeUp(pods)))).toBe(shape);
});

test.each([3, 80, 160])('the matrices of %i pods have every edge once', (pods) => {
  const graph = graphOf(madeUp(pods));
  const matrices = interfaceMatrices(graph);
  const found = matrices.flatMap(({ consumers, rows }) =>
    rows.flatMap(({ provider, cells }) => {
      expect(cells).toHaveLength(consumers.length);
      return cells.flatMap((cell, column) =>
        cell.map((edge) => {
          expect(edge.provider).toBe(provider);
          expect(edge.consumer).toBe(consumers[column]);
          return edge;
        }),
      );
    }),
  );
  expect(new Set(found)).toEqual(new Set(graph.edges));
  expect(found).toHaveLength(graph.edges.length);
});

describe('lines', () => {
  const { root } = drawFlowMap(graphOf(tiny), setting);

  test('have the style of their mode', () => {
    for (const mode of ['x-as-a-service', 'collaboration', 'facilitating']) {
      expect(withClass(root, `mode-${mode}`).length).toBeGreaterThan(0);
    }
    const doubled = withClass(root, 'mode-collaboration')[0];
    expect(doubled && withClass(doubled, 'core')).toHaveLength(1);
  });

  test('of circles stand out, and so do their pods, with a sign', () => {
    expect(
      withClass(root, 'edge').filter((edge) => withClass(edge, 'in-circle').includes(edge)),
    ).toHaveLength(4);
    expect(withClass(root, 'loop')).toHaveLength(2);
  });

  test('that meet a pod on one side never meet it at the same height', () => {
    const graph = graphOf(madeUp(9, 3));
    const heads = withClass(drawFlowMap(graph, setting).root, 'edge')
      .filter((edge) => elementsOf(edge).some(({ tagName }) => tagName === 'title'))
      .flatMap((edge) => withClass(edge, 'head').map(({ properties }) => properties['d']));
    expect(new Set(heads).size).toBe(graph.edges.length);
  });
});

describe('the map of one pod', () => {
  const graph = graphOf(tiny);
  const { root } = drawPodMap(known(tiny.pods, 'a'), graph.edges, setting);

  test('has its neighbours, what they share, and links to all of it', () => {
    const links = elementsOf(root).flatMap(({ properties: { href } }) => (href ? [href] : []));
    expect(links.sort()).toEqual(
      [
        '/interfaces/back/',
        '/interfaces/kit/',
        '/interfaces/log/',
        '/pods/b/',
        '/pods/b/',
        '/pods/b/',
        '/pods/c/',
      ].sort(),
    );
  });

  test('leaves out what is not in use', () => {
    expect(textOf(root)).not.toContain('Plan');
  });

  test('of a pod with one side only is drawn, too', () => {
    expect(textOf(drawPodMap(known(tiny.pods, 'c'), graph.edges, setting).root)).toContain('Log');
  });

  test('is no wider than the column that it stands in, whatever its legend has to say', () => {
    const words = {
      ...setting.words,
      mode: () => 'a mode with rather a long name',
      inCircle: 'in a circle of pods',
    };
    const drawn = drawPodMap(known(tiny.pods, 'a'), graph.edges, { ...setting, words });
    expect(drawn.width).toBeLessThanOrEqual(692);
    expect(withClass(drawn.root, 'legend')).toHaveLength(4);
    expect(overlaps(textAreas(drawn.root))).toEqual([]);
  });

  test('has no two texts on top of each other', () => {
    const org = madeUp(20, 4);
    const { edges } = graphOf(org);
    for (const pod of podsIn(graphOf(org))) {
      expect(overlaps(textAreas(drawPodMap(pod, edges, setting).root))).toEqual([]);
    }
  });
});

/** Where texts stand, as the test's own font measures them. */
function textAreas(root: SvgElement): Area[] {
  return elementsOf(root)
    .filter(({ tagName }) => tagName === 'text')
    .flatMap(({ properties, children }) => {
      const size = Number(properties['font-size']);
      return children.flatMap((line) => {
        if (line.type === 'text') return [];
        const width = [...textOf(line)].length * size * 0.5;
        const anchor = properties['text-anchor'];
        const x =
          Number(line.properties['x']) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
        return [{ x, y: Number(line.properties['y']) - size * 0.7, width, height: size * 0.7 }];
      });
    });
}
