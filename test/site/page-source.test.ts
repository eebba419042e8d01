import { expect, test } from 'vitest';
import { folderBehind } from '../../src/site/page-source.ts';

test.each([
  ['/pods/', 'pods/'],
  ['/people/', 'people/'],
  ['/guide/', 'guide/'],
  ['/chart/', ''],
  ['/chart/reporting/', ''],
  ['/lenses/builder/', ''],
  ['/board/2026-q3/', ''],
  ['/changes/2026-11/', ''],
  ['/guide/rules/', undefined],
  ['/guide/rules/one-loop/', undefined],
  ['/guide/fields/', undefined],
])('%s is made from the folder %j', (address, folder) => {
  expect(folderBehind(address)).toBe(folder);
});
