import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openDiagrams } from '../../src/diagrams/open-diagrams.ts';

const folder = new URL('./samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.mmd'))
  .sort();
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const diagrams = openDiagrams({ timeLimit: 20_000 });
afterAll(() => diagrams.close());

/** What must be in no picture: whatever runs, loads, or styles what is not its own. */
const FORBIDDEN =
  /<script|<foreignObject|<image|<style|<iframe|<use|\son\w+=|\sstyle=|javascript:|data:|@import|url\((?!#)|href="(?!https:|mailto:|\/|#|\.)/i;

describe('every type of diagram', () => {
  test('has a sample', () => {
    expect(samples).toHaveLength(23);
  });

  test.each(samples)('%s is drawn, without a style, with a name and ids of its own', async (name) => {
    const result = await diagrams.render(read(name), { id: 'picture' });
    if (!('svg' in result)) throw new Error(`${result.problem.line}: ${result.problem.message}`);
    expect(result.svg).toMatch(/^<svg /);
    expect(result.svg).not.toMatch(FORBIDDEN);
    expect(result.title).not.toBe('');
    const ids = [...result.svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id) => !id.startsWith('picture'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['flow-td.mmd', 'gitgraph.mmd', 'mindmap.mmd'])(
    '%s is the same whenever it is drawn',
    async (name) => {
      const again = openDiagrams();
      const [one, other] = await Promise.all(
        [diagrams, again].map((each) => each.render(read(name), { id: 'x' })),
      );
      await again.close();
      expect(other).toEqual(one);
    },
  );
});

describe('a diagram that cannot be drawn is told at its line', () => {
  test.each([
    ['flowchart LR\n  a --> b\n  b --> [', 3],
    ['flowchart LR\n%% a comment\n  a --> b\n  a ==', 4],
    ['%%{init: {"theme": "dark"}}%%\nflowchart LR\n  a --> b c d', 3],
    ['---\ntitle: A title\n---\nsequenceDiagram\n  A->>B: hi\n  A-->', 6],
    ['pie\n  "a" : 1\n  "b" : minus', 3],
  ])('%j', async (source, line) => {
    const result = await diagrams.render(source, { id: 'x' });
    expect(result).toMatchObject({ problem: { line } });
  });

  test('an unknown type is told for the fence', async () => {
    const result = await diagrams.render('flowchrt LR\n  a --> b', { id: 'x' });
    expect('problem' in result && result.problem.message).toBeTruthy();
  });
});

describe('a hostile diagram is refused or harmless', () => {
  test.each([
    ['flowchart LR\n  a --> b\n  click a href "javascript:alert(1)"'],
    ['flowchart LR\n  a --> b\n  click a href "java&#10;script:alert(1)"'],
    ['flowchart LR\n  a --> b\n  click a call alert(1)'],
    ['flowchart LR\n  a["<script>alert(1)</script>"]'],
    ['flowchart LR\n  a["<img src=x onerror=alert(1)>"]'],
    ['flowchart LR\n  a["<iframe src=https://example.com>"]'],
    [
      '%%{init: {"securityLevel": "loose", "htmlLabels": true}}%%\nflowchart LR\n  a["<b onclick=alert(1)>x</b>"]',
    ],
    ['%%{init: {"flowchart": {"htmlLabels": true}}}%%\nflowchart LR\n  a["<img src=x onerror=alert(1)>"]'],
    [
      '---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n---\nflowchart LR\n  a["<img src=x onerror=alert(1)>"]',
    ],
    ['%%{init: {"themeCSS": "* { background: url(https://example.com) }"}}%%\nflowchart LR\n  a'],
    ['%%{init: {"fontFamily": "x; } * { background: url(https://example.com)"}}%%\nflowchart LR\n  a'],
    ['flowchart LR\n  a\n  style a fill:url(https://example.com)'],
    ['flowchart LR\n  a:::x\n  classDef x fill:red,background:url(https://example.com)'],
    ['flowchart LR\n  a@{ img: "https://example.com/x.png" }'],
    ['sequenceDiagram\n  participant A\n  link A: x @ javascript:alert(1)'],
    ['classDiagram\n  class A\n  click A href "data:text/html,<script>alert(1)</script>"'],
    ['pie title <script>alert(1)</script>\n  "<img src=x onerror=alert(1)>" : 1'],
    ['stateDiagram-v2\n  s1: <svg onload=alert(1)>'],
  ])('%j', async (source) => {
    const result = await diagrams.render(source, { id: 'x' });
    if ('svg' in result)
      expect(result.svg.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')).not.toMatch(FORBIDDEN);
    else expect(result.problem.hint).not.toBe('');
  });

  test('one that is too long is refused before any work is spent on it', async () => {
    const result = await diagrams.render(`flowchart LR\n${'  a --> b\n'.repeat(10_000)}`, { id: 'x' });
    expect(result).toHaveProperty('problem');
  });
});
