import { expect, test } from 'vitest';
import { loadFiles } from '../src/load.ts';

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const encoder = new TextEncoder();
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return loadFiles(sources).diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

const ORG = 'name: Tiny\n';

test('one run tells all that is wrong with one file: its fields, what it refers to, its Markdown', () => {
  const outcome = [
    '---',
    'titel: Activate users',
    'pod: nowhere',
    'antiGoals: ["Not <style>this</style>"]',
    '---',
    '',
    '<iframe src="https://example.com"></iframe>',
  ].join('\n');
  expect(problemsOf({ 'org.yaml': ORG, 'outcomes/activate-users.md': outcome })).toEqual([
    'outcomes/activate-users.md:2 schema',
    'outcomes/activate-users.md:3 unknown-reference',
    'outcomes/activate-users.md:4 unsafe-html',
    'outcomes/activate-users.md:7 unsafe-html',
  ]);
});

test('a body is read although its front matter cannot be', () => {
  const guide = ['---', 'title: "open', '---', '<script>alert(1)</script>'].join('\n');
  expect(problemsOf({ 'org.yaml': ORG, 'guide/page.md': guide })).toEqual([
    'guide/page.md:2 yaml',
    'guide/page.md:4 unsafe-html',
  ]);
});

test('an MDX body is read where org.yaml allows it, and its errors have lines', () => {
  const files = { 'org.yaml': `${ORG}mdx: [guide]\n`, 'guide/page.mdx': '---\ntitle: Page\n---\n\n<Card>\n' };
  expect(problemsOf(files)).toEqual(['guide/page.mdx:5 mdx']);
});
