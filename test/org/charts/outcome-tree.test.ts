import { describe, expect, test } from 'vitest';
import { branchChart } from '../../../src/org/charts/company-chart.ts';
import { writeSvg } from '../../../src/org/charts/drawing/write-svg.ts';
import { outcomeItem } from '../../../src/org/charts/outcome-tree/items.ts';
import { layOutTree } from '../../../src/org/charts/outcome-tree/layout.ts';
import { drawCompany, drawOutcome } from '../../../src/org/charts/outcome-tree/outcome-tree.ts';
import { known, orgOf } from '../../organisation.ts';
import { elementsOf, overlaps, textOf, withClass } from './drawn.ts';
import { madeUp, madeUpAnew } from './made-up.ts';
import { setting, TODAY } from './setting.ts';

const small = orgOf({
  'outcomes/grow.md': 'title: Grow\npod: stage',
  'outcomes/serve.md': 'title: Serve\npod: share\nparent: grow',
  'outcomes/pay.md': 'title: Pay\npod: share\nparent: serve\nstatus: paused',
  'outcomes/idea.md': 'title: Idea\nparent: serve\nstatus: proposed',
  'outcomes/old.md': 'title: Old\npod: share\nparent: serve\nstatus: retired',
  'outcomes/other.md': 'title: Other\npod: share\nparent: grow',
  'pods/stage/pod.md': 'title: Stage\nmembers: [{ person: ana, lenses: [builder] }]',
  'pods/share/pod.md': `
    title: Share
    members: [{ person: ana, lenses: [builder, operator] }, { person: ravi, lenses: [] }]
    vacancies: [{ lens: communicator }]`,
  'people/ana.md': 'name: Ana',
  'people/ravi.md': 'name: Ravi Sordino\nlisted: false',
});

describe('the tree of an outcome', () => {
  const outcome = known(small.outcomes, 'serve');
  const { root } = drawOutcome(outcome, setting);

  test('has the way down to it, its pod, its people and what serves it', () => {
    const text = textOf(root);
    for (const title of ['Grow', 'Serve', 'Pay', 'Idea', 'Share', 'Ana', 'paused', 'no pod'])
      expect(text).toContain(title);
  });

  test('leaves out its neighbours and what is over', () => {
    for (const title of ['Other', 'Old', 'Stage']) expect(textOf(root)).not.toContain(title);
  });

  test('shows people once on their branch', () => {
    expect(withClass(root, 'person')).toHaveLength(2);
    expect(textOf(root)).toContain('people above');
  });

  test('names nobody who is not listed, and links to none of them', () => {
    expect(writeSvg(root)).not.toMatch(/ravi|sordino/i);
    expect(textOf(root)).toContain('not listed');
  });

  test('marks the page that one is on', () => {
    const [current] = elementsOf(root).filter(({ properties }) => properties['aria-current'] === 'page');
    expect(current?.properties['href']).toBe('/outcomes/serve/');
  });

  test('is loud about a lens that nobody covers', () => {
    expect(withClass(root, 'uncovered').map((each) => textOf(each).trim())).toEqual([
      'communicator vacant: communicator',
    ]);
  });

  test('links to every page that it names', () => {
    const links = elementsOf(root).flatMap(({ properties: { href } }) => (href ? [href] : []));
    expect(new Set(links)).toEqual(
      new Set([
        '/outcomes/grow/',
        '/outcomes/serve/',
        '/outcomes/pay/',
        '/outcomes/idea/',
        '/pods/share/',
        '/people/ana/',
      ]),
    );
  });

  test('of five columns fits beside the navigation of a page', () => {
    expect(drawOutcome(known(small.outcomes, 'pay'), setting).width).toBeLessThanOrEqual(952);
  });

  test('can be drawn without links', () => {
    const { root: bare } = drawOutcome(outcome, { ...setting, hrefOf: () => undefined });
    expect(elementsOf(bare).some(({ tagName }) => tagName === 'a')).toBe(false);
  });
});

describe.each([5, 20, 60])('trees of an organisation of %i pods', (pods) => {
  const org = madeUp(pods, pods);

  test('no two blocks overlap, and none stands outside', () => {
    for (const outcome of org.outcomes.values()) {
      const detail = { hasPeople: true, levels: 9, column: 184 };
      const { items, width, height } = layOutTree(outcomeItem(branchChart(outcome, TODAY), setting, detail));
      const areas = items.map(({ item, x, y }) => ({ x, y, width: item.width, height: item.height }));
      expect(overlaps(areas)).toEqual([]);
      for (const { x, y, ...area } of areas) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + area.width).toBeLessThanOrEqual(width);
        expect(y + area.height).toBeLessThanOrEqual(height);
      }
    }
  });

  test('the same organisation gives the same drawing', () => {
    expect(writeSvg(drawCompany(madeUpAnew(pods, pods), setting).root)).toBe(
      writeSvg(drawCompany(org, setting).root),
    );
  });

  test('everybody in a pod with an outcome is in the company tree', () => {
    const text = textOf(drawCompany(org, setting).root).replaceAll(/\s+/g, ' ');
    const pod = known(org.pods, 'pod-0');
    for (const { person } of pod.memberships.filter(({ until }) => until === undefined)) {
      expect(text).toContain(person.data.listed ? person.title : 'not listed');
    }
  });
});

test('a large branch has signs instead of people, and numbers for what lies deep', () => {
  const files: Record<string, string> = { 'outcomes/top.md': 'title: Top\npod: p0' };
  for (let n = 0; n < 150; n++) {
    files[`outcomes/o${n}.md`] = `title: O ${n}\npod: p${n}\nparent: ${n < 10 ? 'top' : `o${n % 10}`}`;
    files[`pods/p${n}/pod.md`] = `title: P ${n}\nmembers: [{ person: ana, lenses: [builder] }]`;
  }
  const org = orgOf({ ...files, 'people/ana.md': 'name: Ana' });
  const { root } = drawOutcome(known(org.outcomes, 'top'), setting);
  expect(withClass(root, 'person')).toHaveLength(0);
  expect(withClass(root, 'outcome')).toHaveLength(11);
  expect(withClass(root, 'folded').map((each) => textOf(each).trim())).toEqual(
    Array(10).fill('14 smaller outcomes'),
  );
});
