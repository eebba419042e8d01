import { expect, test } from 'vitest';
import { FIXED_ADDRESSES } from '../../../src/org/addresses.ts';
import { locate } from '../../../src/org/collections/locations.ts';

test.for([
  'guide/fields.md',
  'guide/fields/index.md',
  'guide/rules.md',
  'guide/rules/pod-size.mdx',
  'guide/rules/a/b.md',
])('%s would take the place of a page that the handbook makes', (path) => {
  const [, chapter] = /^guide\/(\w+)/.exec(path) ?? [];
  expect(locate(path)).toMatchObject({
    what: 'misplaced',
    message: expect.stringContaining(`the handbook itself makes the page /guide/${chapter}/`),
  });
  expect(FIXED_ADDRESSES).toContain(`/guide/${chapter}/`);
});

test.for(['guide/our-rules.md', 'guide/how/rules.md', 'guide/fields-of-work/index.md'])(
  '%s would not',
  (path) => {
    expect(locate(path)).toMatchObject({ what: 'record', kind: 'guide' });
  },
);
