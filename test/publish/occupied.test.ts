import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reasonToKeep } from '../../src/publish/occupied.ts';

const root = mkdtempSync(join(tmpdir(), 'podbook-occupied-'));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, files: Readonly<Record<string, string>> = {}): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const project = folder('project', { 'package.json': '{}' });
const content = folder('project/content', { 'org.yaml': 'name: Tiny' });
const kept = [content, project];

describe('a folder may be replaced by the handbook', () => {
  test.each([
    ['that is not there yet', join(project, 'dist')],
    ['that is empty', folder('project/empty')],
    [
      'that holds an older handbook',
      folder('old', { 'index.html': '<meta name="generator" content="Podbook">' }),
    ],
    ['whose name only begins like one to keep', join(root, 'project-2')],
  ])('%s', (_what, out) => {
    expect(reasonToKeep(out, kept)).toBeUndefined();
  });
});

describe('a folder is kept', () => {
  test.each([
    ['that holds the project', root, 'would be replaced'],
    ['that is the project', project, 'would be replaced'],
    ['that is the content', content, 'would be replaced'],
    ['within the content', join(content, 'dist'), 'lies in the content folder'],
    ['that holds something else', folder('photos', { 'cat.png': '' }), 'not a handbook'],
    ['that holds another site', folder('site', { 'index.html': '<title>Mine</title>' }), 'not a handbook'],
    ['that is a file', join(project, 'package.json'), 'is a file'],
  ])('%s', (_what, out, reason) => {
    expect(reasonToKeep(out, kept)).toContain(reason);
  });
});
