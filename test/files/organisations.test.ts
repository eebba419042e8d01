import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { print, readingOfFolder } from '../organisation.ts';

const ORGS = join(import.meta.dirname, '../orgs');
const cases = readdirSync(ORGS).sort();

// To accept what has changed: npx vitest run test/files/organisations.test.ts -u
test.for(cases)('%s is read with exactly the problems in its diagnostics.txt', async (name) => {
  const { diagnostics } = readingOfFolder(join(ORGS, name, 'content'));
  await expect(print(diagnostics)).toMatchFileSnapshot(join(ORGS, name, 'diagnostics.txt'));
});

test.for(cases)('%s gives the same twice', (name) => {
  const directory = join(ORGS, name, 'content');
  expect(readingOfFolder(directory).diagnostics).toEqual(readingOfFolder(directory).diagnostics);
});
