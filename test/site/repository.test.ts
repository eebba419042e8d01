import { expect, test } from 'vitest';
import {
  commitAddress,
  editAddress,
  folderAddress,
  issueAddress,
  newFileAddress,
  pathOf,
  requestAt,
} from '../../src/site/repository.ts';
import { orgOf } from '../organisation.ts';

const FILE = 'pods/first-play/pod.md';

function orgAt(...lines: readonly string[]) {
  const repository = lines.map((line) => `  ${line}\n`).join('');
  return orgOf({ 'org.yaml': `name: Tiny\n${repository === '' ? '' : `repository:\n${repository}`}` });
}

test.each([
  ['url: https://github.com/a/b', 'https://github.com/a/b/edit/main/content/pods/first-play/pod.md#L3'],
  ['url: https://github.com/a/b.git', 'https://github.com/a/b/edit/main/content/pods/first-play/pod.md#L3'],
  [
    'url: https://github.example.org/a/b',
    'https://github.example.org/a/b/edit/main/content/pods/first-play/pod.md#L3',
  ],
  [
    'url: https://gitlab.com/a/b/c/',
    'https://gitlab.com/a/b/c/-/edit/main/content/pods/first-play/pod.md#L3',
  ],
  ['url: https://git.example.org/a/b', undefined],
  ['url: https://notgithub.com/a/b', undefined],
  ['url: https://example.org/github.com/b', undefined],
  ['url: mailto:github@example.org', undefined],
])('%s is edited at %s', (line, address) => {
  expect(editAddress(orgAt(line), FILE, 3)).toBe(address);
});

test('org.yaml can say which kind of host it is', () => {
  const org = orgAt(
    'url: https://git.example.org/a/b',
    'host: gitlab',
    'branch: release/1#',
    'folder: "docs/handbook+"',
  );
  expect(editAddress(org, FILE)).toBe(
    'https://git.example.org/a/b/-/edit/release/1%23/docs/handbook%2B/pods/first-play/pod.md',
  );
});

test.each([
  [['url: https://github.com/a/b'], 'pods/', 'https://github.com/a/b/tree/main/content/pods'],
  [['url: https://github.com/a/b', 'folder: ""'], '', 'https://github.com/a/b/tree/main'],
  [['url: https://gitlab.com/a/b', 'branch: next/1'], '', 'https://gitlab.com/a/b/-/tree/next/1/content'],
  [['url: https://git.example.org/a/b'], 'pods/', undefined],
])('of %j the folder %j is at %s', (lines, folder, address) => {
  expect(folderAddress(orgAt(...lines), folder)).toBe(address);
});

test('without a repository nothing is offered', () => {
  const org = orgAt();
  expect(folderAddress(org, '')).toBeUndefined();
  expect(editAddress(org, FILE)).toBeUndefined();
  expect(issueAddress(org, { title: 'a', body: 'b' })).toBeUndefined();
  expect(pathOf(org, FILE)).toBe(FILE);
});

test.each([
  ['url: https://github.com/a/b', 'https://github.com/a/b/issues/new', 'title', 'body'],
  [
    'url: https://gitlab.com/a/b',
    'https://gitlab.com/a/b/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
])('a suggestion at %s is begun with what was given, whatever it holds', (line, begin, title, body) => {
  const address = new URL(issueAddress(orgAt(line), { title: 'A & B? "C"', body: 'one\n#two' }) ?? '');
  expect(address.origin + address.pathname).toBe(begin);
  expect([...address.searchParams]).toEqual([
    [title, 'A & B? "C"'],
    [body, 'one\n#two'],
  ]);
});

test.each([
  [
    'url: https://github.com/a/b',
    'https://github.com/a/b/new/main?filename=content%2Foutcomes%2Fx.md&value=---%0Atitle%3A+%22A+%26+B%22%0A---%0A',
  ],
  [
    'url: https://gitlab.com/a/b',
    'https://gitlab.com/a/b/-/new/main?file_name=content%2Foutcomes%2Fx.md&content=---%0Atitle%3A+%22A+%26+B%22%0A---%0A',
  ],
  ['url: https://git.example.org/a/b', undefined],
])('at %s a file is begun at %s', (line, address) => {
  expect(newFileAddress(orgAt(line), 'outcomes/x.md', '---\ntitle: "A & B"\n---\n')).toBe(address);
});

test.each([
  [
    'url: https://github.com/a/b',
    'https://github.com/a/b/commit/abc',
    { mark: '#7', address: 'https://github.com/a/b/pull/7' },
  ],
  [
    'url: https://gitlab.com/a/b',
    'https://gitlab.com/a/b/-/commit/abc',
    { mark: '!7', address: 'https://gitlab.com/a/b/-/merge_requests/7' },
  ],
  ['url: https://git.example.org/a/b', undefined, { mark: '#7' }],
])('%s shows a commit at %s', (line, commit, request) => {
  expect(commitAddress(orgAt(line), 'abc')).toBe(commit);
  expect(requestAt(orgAt(line), '7')).toEqual(request);
});
