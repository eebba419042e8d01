import { describe, expect, test } from 'vitest';
import { anchorsOf, followLink } from '../../src/org/links.ts';
import { known, readingOfFiles } from '../organisation.ts';

const files = {
  'people/ana.md': '---\nname: Ana\n---\n',
  'people/chi.md': '---\nname: Chi\nlisted: false\n---\n',
  'people/ana lima.png': '',
  'pods/play/pod.md': '---\ntitle: Play\n---\n# Come to us\n',
  'pods/play/how-we-work.md': '## The loop\n',
  'outcomes/a.md': '---\ntitle: A\n---\n',
  'guide/index.md': '---\ntitle: Guide\n---\n# Welcome\n',
  'guide/ideas/index.md': '---\ntitle: Ideas\n---\n',
  'guide/ideas/why.md': '---\ntitle: Why\n---\n## Why so\n',
  'guide/ideas/demo.mdx': '---\ntitle: Demo\n---\n',
};
const IN_CONTENT = 'name: Tiny\nmdx: [guide]\nrepository: { url: "https://github.com/example/handbook" }\n';
const AT_TOP =
  'name: Tiny\nmdx: [guide]\nrepository: { url: "https://github.com/example/handbook", folder: "" }\n';
const NOWHERE_KNOWN = 'name: Tiny\nmdx: [guide]\n';

const orgWith = (orgYaml: string) => {
  const { org, diagnostics } = readingOfFiles({ ...files, 'org.yaml': orgYaml });
  expect(diagnostics).toEqual([]);
  return org;
};
const org = orgWith(IN_CONTENT);

const FROM = 'guide/ideas/why.md';

/** Where a link leads, in one word: an address with anchor, an image, another site, or what is wrong. */
function follow(href: string, from = FROM, within = org): string {
  const destination = followLink(within, from, href);
  switch (destination.to) {
    case 'page':
      return destination.anchor === '' ? destination.address : `${destination.address}#${destination.anchor}`;
    case 'image':
      return `image ${destination.path}`;
    case 'elsewhere':
      return `elsewhere ${destination.url}`;
    case 'nowhere':
      return destination.message;
  }
}

describe('a link from guide/ideas/why.md leads on', () => {
  test.for<[string, string]>([
    ['../../pods/play/pod.md', '/pods/play/'],
    ['../../pods/play/how-we-work.md', '/pods/play/how-we-work/'],
    ['./index.md', '/guide/ideas/'],
    ['index.md', '/guide/ideas/'],
    ['../index.md', '/guide/'],
    ['why.md', '/guide/ideas/why/'],
    ['', '/guide/ideas/why/'],
    ['#', '/guide/ideas/why/'],
    ['#why-so', '/guide/ideas/why/#why-so'],
    ['why.md#why-so', '/guide/ideas/why/#why-so'],
    ['#main', '/guide/ideas/why/#main'],
    ['../../pods/play/pod.md#come-to-us', '/pods/play/#come-to-us'],
    ['../../pods/play/pod.md#loop', '/pods/play/#loop'],
    ['../../pods/play/how-we-work.md#the-loop', '/pods/play/how-we-work/#the-loop'],
    ['../../pods/play/pod.md?plain=1', '/pods/play/'],
    ['../../pods/play/pod.md?plain=1#loop', '/pods/play/#loop'],
    ['../../people/%61na.md', '/people/ana/'],
    ['demo.mdx#made-by-code', '/guide/ideas/demo/#made-by-code'],
    ['/pods/play/pod.md', '/pods/play/'],
    ['/content/pods/play/pod.md', '/pods/play/'],
    ['.././../pods//play/pod.md', '/pods/play/'],
    ['/', '/'],
    ['/pods/', '/pods/'],
    ['/lenses/builder/', '/lenses/builder/'],
    ['/pods/play/', '/pods/play/'],
    ['/pods/play/#loop', '/pods/play/#loop'],
    ['/guide/#welcome', '/guide/#welcome'],
    ['../../people/ana%20lima.png', 'image people/ana lima.png'],
    ['https://example.org/a.md', 'elsewhere https://example.org/a.md'],
    ['mailto:ana@example.org', 'elsewhere mailto:ana@example.org'],
    ['//example.org/a', 'elsewhere //example.org/a'],
  ])('%j → %s', ([href, expected]) => {
    expect(follow(href)).toBe(expected);
  });
});

describe('a link leads nowhere', () => {
  test.for<[string, string]>([
    ['../../pods/paly/pod.md', 'There is no file pods/paly/pod.md'],
    ['../../pods/play/pod', 'There is no file pods/play/pod'],
    ['../../Pods/play/pod.md', 'There is no file Pods/play/pod.md'],
    ['../../org.yaml', 'There is no file org.yaml'],
    ['#why-not', 'guide/ideas/why.md has no heading #why-not'],
    ['../../pods/play/pod.md#nothing', 'pods/play/pod.md has no heading #nothing'],
    ['../../pods/play/pod.md#Loop', 'pods/play/pod.md has no heading #Loop'],
    ['/pods/play/#nothing', 'pods/play/pod.md has no heading #nothing'],
    ['../../../README.md', 'This link leaves the content folder: ../../../README.md'],
    ['../../%2e%2e/secret.md', 'This link leaves the content folder: ../../%2e%2e/secret.md'],
    ['100%.md', 'This link holds a % that is not an escape: 100%.md'],
    ['why.md#%zz', 'This link holds a % that is not an escape: why.md#%zz'],
    ['/pods/paly/', 'The handbook has no page /pods/paly/'],
    ['/pods/play', 'There is no file pods/play'],
    ['../../pods/play/', 'There is no file pods/play'],
    ['../../people/chi.md', 'This link leads to a person who is not listed'],
    ['/people/chi.md', 'This link leads to a person who is not listed'],
    ['/people/chi/', 'The handbook has no page /people/chi/'],
    ['/\\evil.example/', 'There is no file \\evil.example'],
    ['/\\evil/', 'The handbook has no page /\\evil/'],
    ['java\nscript:alert(1)', 'There is no file guide/ideas/java\nscript:alert(1)'],
    [' javascript:alert(1)', 'There is no file guide/ideas/ javascript:alert(1)'],
  ])('%j: %s', ([href, message]) => {
    expect(follow(href)).toBe(message);
  });

  test.for<[string, string]>([
    ['../../pods/paly/pod.md', 'Did you mean "../../pods/play/pod.md"?'],
    ['wy.md', 'Did you mean "why.md"?'],
    ['/pods/paly/pod.md', 'Did you mean "/pods/play/pod.md"?'],
    ['/pods/play', 'Did you mean "/pods/play/pod.md"?'],
    ['/elsewhere.md', 'Mend the path: it starts at the content folder, as on GitHub.'],
    [
      '../../pods/play/pod.png',
      'Put the image there, with exactly this name, or mend the path: it is relative to this file, as on GitHub.',
    ],
    ['#why-soo', 'Did you mean "why-so"?'],
    ['/pods/paly/', 'Did you mean "/pods/play/"?'],
    ['../../pods/play/pod.md#zzzzzzzzzzzz', 'Its headings: #come-to-us.'],
  ])('%j, and the hint is: %s', ([href, hint]) => {
    expect(followLink(org, FROM, href)).toMatchObject({ to: 'nowhere', hint });
  });

  test.for(['/people/chii/', '/people/chii.md'])('%s: no hint names somebody who is not listed', (href) => {
    expect(followLink(org, FROM, href)).toMatchObject({ hint: expect.not.stringMatching(/\/chi\b/) });
  });
});

describe('a leading slash is the top of the repository, as on GitHub', () => {
  test.for<[string, string, string]>([
    ['in its folder content', IN_CONTENT, '/content/pods/play/pod.md'],
    ['in its folder content, left out', IN_CONTENT, '/pods/play/pod.md'],
    ['at the top', AT_TOP, '/pods/play/pod.md'],
    [
      'in a folder with a slash too many',
      IN_CONTENT.replace(' }', ', folder: ./content/ }'),
      '/content/pods/play/pod.md',
    ],
    [
      'in a folder of a folder',
      IN_CONTENT.replace(' }', ', folder: docs//handbook }'),
      '/docs/handbook/pods/play/pod.md',
    ],
    ['nobody knows where', NOWHERE_KNOWN, '/pods/play/pod.md'],
  ])('with the handbook %s', ([, orgYaml, href]) => {
    expect(follow(href, FROM, orgWith(orgYaml))).toBe('/pods/play/');
  });

  test('and other folders of the repository are not the handbook', () => {
    expect(follow('/docs/pods/play/pod.md')).toBe('There is no file docs/pods/play/pod.md');
  });
});

test('a link to a page comes with the thing it is about; a page of the handbook itself has none', () => {
  const pod = known(org.pods, 'play');
  expect(followLink(org, FROM, '/pods/play/')).toMatchObject({ entity: pod });
  expect(followLink(org, FROM, '../../pods/play/pod.md')).toMatchObject({ entity: pod });
  expect(followLink(org, FROM, '/pods/')).toMatchObject({ entity: undefined });
});

test('a page offers its headings, its sections and what the layout has', () => {
  const anchors = anchorsOf(known(org.pods, 'play'));
  expect(['come-to-us', 'loop', 'members', 'main'].filter((anchor) => !anchors.has(anchor))).toEqual([]);
});
