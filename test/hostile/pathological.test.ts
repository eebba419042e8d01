import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/load.ts';
import { pathological } from './pathological.ts';

const BYTES = new TextEncoder();

/** What reading says of an organisation with one page. Rules are not asked. */
function problemsOf(body: string): readonly string[] {
  const files = { 'org.yaml': 'name: Tiny\n', 'guide/page.md': `---\ntitle: A\n---\n${body}` };
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: BYTES.encode(text) }));
  return loadFiles(sources).diagnostics.map(({ rule }) => rule);
}

// The limit of time is what contributors are promised. Whatever grows faster than its text is beyond it at this size.
describe('what costs other parsers minutes is read to its end, or refused at a bound', {
  timeout: 15_000,
}, () => {
  test.each(pathological)('%s', (_what, markdown) => {
    const unread = problemsOf(markdown).filter((rule) => rule === 'file');
    expect(unread).toEqual([]);
  });
});
