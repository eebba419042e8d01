import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownershipOf } from '../../../src/org/exports/codeowners.ts';
import { codeownersText, isMadeHere, staleCodeowners } from '../../../src/org/exports/codeowners-file.ts';
import { orgOf } from '../../organisation.ts';

const ON = '2026-11-23';

const person = (name: string, link = `https://github.com/${name}`) =>
  `name: ${name}\nlinks: [{ label: Elsewhere, url: "https://example.org/${name}" }, { label: Code, url: "${link}" }]`;

const FILES = {
  'org.yaml':
    'name: Tiny\nmdx: [guide, pods/duo]\nrepository: { url: "https://github.com/example/handbook", maintainers: ["@example/handbook", max] }\n',
  'people/ana.md': person('ana'),
  'people/ben.md': person('ben'),
  'people/chi.md': person('chi'),
  'people/max.md': person('max'),
  'people/eve.md': 'name: Eve',
  'people/ghost.md': `${person('ghost')}\nlisted: false`,
  'pods/duo/pod.md':
    'title: Duo\nmembers:\n- { person: ana, lenses: [builder] }\n- { person: ben, lenses: [operator] }\n- { person: eve, lenses: [] }\n- { person: ghost, lenses: [] }\n- { person: chi, lenses: [], until: 2026-11-22 }\n- { person: max, lenses: [], from: 2026-11-24 }',
  'pods/duo/how-we-work.md': '---\nsteward: chi\n---\n',
  'pods/solo/pod.md': 'title: Solo\nmembers: [{ person: chi, lenses: [builder] }]',
  'pods/nobody/pod.md': 'title: Nobody',
  'pods/closed/pod.md': 'title: Closed\nclosedOn: 2026-01-01\nmembers: [{ person: ana, lenses: [builder] }]',
  'outcomes/kept.md': 'title: Kept\npod: duo\ndefinitionOfDone: [a]',
  'outcomes/idea.md': 'title: Idea\nstatus: proposed',
  'interfaces/offer.md': 'title: Offer\nprovider: solo',
  'decisions/2026-01-01-yes.md': 'title: Yes\ndate: 2026-01-01\nstatus: accepted\npod: duo\ndeciders: [chi]',
  'guardrails/safe.md': 'title: Safe\nkind: safety\nowner: eve\nsummary: S',
  'guide/plain.md': 'title: Plain\nsteward: ben',
  'guide/alive.mdx': '---\ntitle: Alive\nsteward: ben\n---\n',
};

/** Who is asked about a file, as the hosts find it: the last line that matches. */
function askedAbout(path: string, files: Readonly<Record<string, string>> = FILES): string {
  const lines = codeownersText(ownershipOf(orgOf(files), ON))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
  const matches = ([pattern = '']: string[]) =>
    pattern === '*' ||
    (pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : matchesGlob(`/${path}`, pattern));
  return lines.findLast(matches)?.slice(1).join(' ') ?? 'nobody';
}

test.each([
  ['src/org/link.ts', '@example/handbook @max', 'the engine is the maintainers’'],
  ['content/org.yaml', '@example/handbook @max', 'and so is org.yaml'],
  ['content/outcomes/new.md', '@example/handbook @max', 'and whatever is not there yet'],
  [
    'content/pods/duo/pod.md',
    '@ana @ben',
    'a pod is asked: who is in it today, is listed and known to the host',
  ],
  ['content/pods/duo/team.png', '@ana @ben', 'about everything in its folder'],
  [
    'content/pods/duo/how-we-work.md',
    '@chi @ana @ben',
    'its steward first; alone, nobody could approve their own',
  ],
  ['content/pods/solo/pod.md', '@chi @example/handbook @max', 'a pod of one has the maintainers beside it'],
  ['content/pods/nobody/pod.md', '@example/handbook @max', 'a pod of nobody is the maintainers’'],
  ['content/pods/closed/pod.md', '@example/handbook @max', 'a closed pod has nobody any more'],
  ['content/outcomes/kept.md', '@ana @ben', 'an outcome is its pod’s'],
  ['content/outcomes/idea.md', '@example/handbook @max', 'an outcome without a pod is the maintainers’'],
  ['content/interfaces/offer.md', '@chi @example/handbook @max', 'an interface is its provider’s'],
  ['content/decisions/2026-01-01-yes.md', '@chi @ana @ben', 'a decision is who decided it, then its pod'],
  ['content/guardrails/safe.md', '@example/handbook @max', 'an owner the host does not know cannot be asked'],
  ['content/guide/plain.md', '@ben @example/handbook @max', 'a page of the guide is its steward’s'],
  ['content/guide/alive.mdx', '@example/handbook @max', 'unless it runs code'],
  ['content/guide/deep/er.mdx', '@example/handbook @max', 'wherever in the folder'],
  ['content/pods/duo/demo.mdx', '@example/handbook @max', 'even in a pod’s own'],
  ['content/pods/duo/_part.astro', '@example/handbook @max', 'and so does what it imports'],
  ['content/guide/deep/_code/part.mjs', '@example/handbook @max', 'in a folder of its own too'],
  ['content/guide/.part.mjs', '@example/handbook @max', 'or hidden'],
  [
    'content/pods/solo/_draft.md',
    '@chi @example/handbook @max',
    'where no MDX is allowed a draft stays the pod’s',
  ],
  ['content/people/ana.md', '@ana @example/handbook @max', 'people are asked about themselves'],
  ['content/people/ghost.md', '@example/handbook @max', 'who is not listed is named nowhere'],
])('about %s is asked %s: %s', (path, owners) => {
  expect(askedAbout(path)).toBe(owners);
});

test('who is not listed appears in no line, and who the host does not know is told of', () => {
  const ownership = ownershipOf(orgOf(FILES), ON);
  expect(codeownersText(ownership)).not.toContain('ghost');
  expect(ownership.unreachable.map(({ id }) => id)).toEqual(['eve']);
});

describe('a name at the host', () => {
  const solo = (link: string, url = 'https://github.com/example/handbook') =>
    askedAbout('content/pods/solo/pod.md', {
      'org.yaml': `name: Tiny\nrepository: { url: "${url}" }\n`,
      'people/ana.md': person('ana', link),
      'pods/solo/pod.md': 'title: Solo\nmembers: [{ person: ana, lenses: [builder] }]',
    });

  test.each([
    ['https://github.com/Ana-L', '@Ana-L'],
    ['https://github.com/ana/', '@ana'],
    ['http://www.github.com/ana?tab=repositories', '@ana'],
    ['https://github.com/ana/handbook', 'nobody'],
    ['https://github.com/', 'nobody'],
    ['https://github.com/ana%20@ben', 'nobody'],
    ['https://github.com/-ana', 'nobody'],
    ['https://github.com.example.org/ana', 'nobody'],
    ['https://gitlab.com/ana', 'nobody'],
    ['mailto:ana@github.com', 'nobody'],
  ])('of %s is %s', (link, owners) => {
    expect(solo(link)).toBe(owners);
  });

  test('is asked of the host that keeps the repository', () => {
    expect(solo('https://git.example.org:8443/a.na_', 'https://git.example.org:8443/x/y')).toBe('@a.na_');
    expect(solo('https://git.example.org/ana', 'https://git.example.org:8443/x/y')).toBe('nobody');
  });
});

test.each([
  ['', '/pods/solo/'],
  ['docs/our handbook', undefined],
  ['a[b]*c\\\\d', '/a?b??c?d/pods/solo/'],
  ['!x/#y', '/?x/?y/pods/solo/'],
])('content in the folder %j begins its patterns safely', (folder, pattern) => {
  const files = {
    'org.yaml': `name: Tiny\nrepository: { url: "https://github.com/a/b", folder: "${folder}" }\n`,
    'people/ana.md': person('ana'),
    'pods/solo/pod.md': 'title: Solo\nmembers: [{ person: ana, lenses: [builder] }]',
  };
  if (pattern === undefined) expect(() => orgOf(files)).toThrow('Expected a relative path');
  else expect(ownershipOf(orgOf(files), ON).groups[0]?.paths[0]?.pattern).toBe(pattern);
});

test('a maintainer who is nobody is an error at its line', () => {
  const org = (names: string) => () =>
    orgOf({
      'org.yaml': `name: Tiny\nrepository:\n  url: https://github.com/a/b\n  maintainers: ${names}\n`,
      'people/ana.md': 'name: Ana',
    });
  expect(org('[anna]')).toThrow('org.yaml:4:17 unknown-reference There is no person "anna"');
  expect(org('["@a b"]')).toThrow('Expected the id of a person, or "@name" or "@group/team"');
  expect(org('[ana, "@anyone", "@group/sub/team"]')).not.toThrow();
});

describe('a file that is out of date', () => {
  const expected = codeownersText(ownershipOf(orgOf(FILES), ON));
  const said = (found: string | undefined) =>
    staleCodeowners('CODEOWNERS', found, expected).map(({ line, message }) => `${line}: ${message}`);

  test('is one that lacks a line, has another, or is not there', () => {
    expect(isMadeHere(expected)).toBe(true);
    expect(isMadeHere('* @me\n')).toBe(false);
    expect(said(expected)).toEqual([]);
    expect(said(undefined)).toEqual(['1: There is no such file']);
    expect(said(expected.replace('/content/pods/duo/ @ana @ben', '/content/pods/duo/ @ana'))).toEqual([
      `${line('/content/pods/duo/ ')}: This is out of date: 1 line is missing: "/content/pods/duo/ @ana @ben"; 1 line is no longer true: "/content/pods/duo/ @ana"`,
    ]);
    expect(said(`${expected}/extra @me\n`)).toEqual([
      `${expected.split('\n').length}: This is out of date: 1 line is no longer true: "/extra @me"`,
    ]);
  });

  function line(start: string): number {
    return expected.split('\n').findIndex((text) => text.startsWith(start)) + 1;
  }
});
