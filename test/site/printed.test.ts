import { expect, test } from 'vitest';
import { partsInReadingOrder } from '../../src/org/reading-order.ts';
import { printed } from '../../src/site/printed.ts';
import { printedLinks, sectionOf } from '../../src/site/printed-links.ts';
import { known, orgOf } from '../organisation.ts';

function section(html: string, withCharts = true): string {
  return printed(html, { section: 'pod_a', sink: 2, withCharts, resolve: (href) => href });
}

test.each([
  ['headings sink, the lowest to the lowest there is', '<h1>A</h1><h5>B</h5>', '<h3>A</h3><h6>B</h6>'],
  ['ids are those of the section', '<p id="loop">A</p>', '<p id="pod_a__loop">A</p>'],
  [
    'what refers to an id still does',
    '<svg><path id="m"></path><path marker-end="url(#m)" aria-labelledby="m n"></path></svg>',
    '<svg><path id="pod_a__m"></path><path marker-end="url(#pod_a__m)" aria-labelledby="pod_a__m pod_a__n"></path></svg>',
  ],
  ['what serves a screen is left out', '<nav>A</nav><button>B</button><p>C</p>', '<p>C</p>'],
  ['so is the style sheet of a page', '<link rel="stylesheet" href="/_astro/a.css"><p>A</p>', '<p>A</p>'],
  [
    'details are open',
    '<details><summary>A</summary>B</details>',
    '<details open><summary>A</summary>B</details>',
  ],
  ['landmarks of a page are none of the document', '<aside aria-label="A">B</aside>', '<div>B</div>'],
])('%s', (_, html, expected) => {
  expect(section(html)).toBe(expected);
});

test('without charts the list in a chart’s place remains', () => {
  const html =
    '<figure><div class="chart-frame">A</div><details class="chart-list"><summary>B</summary>C</details></figure>';
  expect(section(html, false)).toBe(
    '<figure><details class="chart-list" open><summary>B</summary>C</details></figure>',
  );
});

const org = orgOf({
  'outcomes/a.md': 'title: Z first\nstatus: proposed',
  'outcomes/b.md': 'title: A child\nstatus: proposed\nparent: a',
  'outcomes/c.md': 'title: ZZ last\nstatus: proposed',
  'pods/one/pod.md': 'title: One',
  'pods/one/how-we-work.md': '---\n---\n',
  'people/xaver.md': 'name: Xaver\nlisted: false',
});
const parts = partsInReadingOrder(org);

test('the handbook is read from outcomes, the larger first, to how pods work; nobody unlisted is in it', () => {
  expect(parts.map(({ id, things }) => [id, things.map(sectionOf)])).toEqual([
    ['outcomes', ['outcome_a', 'outcome_b', 'outcome_c']],
    ['pods', ['pod_one', 'how-we-work_one']],
  ]);
});

test.each([
  ['#loop', '#outcome_a__loop'],
  ['/base/pods/one/', '#pod_one'],
  ['/base/pods/one/#loop', '#pod_one__loop'],
  ['/base/pods/one/how-we-work/', '#how-we-work_one'],
  ['/base/pods/', '#pods'],
  ['/base/chart/', 'https://example.org/base/chart/'],
  ['https://example.com/', 'https://example.com/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
])('in the whole handbook %s leads to %s', (href, target) => {
  const resolve = printedLinks(parts, '/base/', new URL('https://example.org'))(known(org.outcomes, 'a'));
  expect(resolve(href)).toBe(target);
});

test('a link to a page that is not in the document leads nowhere while nobody knows where the site is', () => {
  expect(printedLinks(parts, '/', undefined)(known(org.outcomes, 'a'))('/chart/')).toBeUndefined();
});
