import { describe, expect, test } from 'vitest';
import { diagrams } from './drawer.ts';

async function problem(source: string): Promise<{ line?: number; message: string; hint: string }> {
  const result = await diagrams.render(source, { id: 'broken' });
  if ('svg' in result) throw new Error(`drawn: ${result.title}`);
  return result.problem;
}

/** A broken diagram, the line that is wrong, and what is said of it. */
const broken: readonly (readonly [source: string, line: number | undefined, message: RegExp])[] = [
  // What the parser does not understand.
  ['flowchart TD\n  A --> B\n  B ==x\n', 3, /does not understand “B ==x”/],
  ['flowchart XX\n A', 1, /does not understand “flowchart XX”/],
  ['flowchart TD\n A --> end\n', 2, /“A --> end” at “end”/],
  ['flowchart TD\n A --> B(c (d))', 2, /at “\(”/],
  ['sequenceDiagram\n  A->>B: hi\n  A->B hi', 3, /“A->B hi” at the end of the line/],
  ['sequenceDiagram\n A->>B: a; b', 2, /does not understand/],
  ['classDiagram\n A <|- B', 2, /at “-”/],
  ['stateDiagram-v2\n A --> \n', 2, /“A -->” at the end of the line/],
  ['erDiagram\n A ||--x B : y', 2, /at “x”/],
  ['erDiagram\n A {\n  string\n }', 4, /“}”/],
  ['gantt\n dateFormat YYYY\n nonsense line here', 3, /“nonsense line here”/],
  ['pie\n "a" : 1\n "b" : x', 3, /“"b" : x”/],
  ['gitGraph\n comit', 2, /“comit”/],
  ['quadrantChart\n x-axis a --> b\n A: [2, 3]', 3, /“A: \[2, 3\]”/],
  ['xychart-beta\n bar [1, x]', 2, /at “x”/],
  ['requirementDiagram\n requirement a {\n  risk: foo\n }', 3, /at “foo”/],
  ['treemap-beta\n "a": x', 2, /“"a": x” at “:”/],
  ['architecture-beta\n service a(disk)[A]\n service b[B', 3, /“service b\[B”/],
  ['usecase-beta\n actor A\n A -->\n actor B', 3, /“A -->” at the end of the line/],
  ['usecase-beta\n actor A\n A --> (Log in)', 3, /“A --> \(Log in\)” at “\(”/],
  ['usecase-beta\n actor A\n ???', 3, /“\?\?\?” at “\?”/],
  // What is opened and not closed.
  ['flowchart TD\n  A[Open --> B\n', 2, /What “A\[Open --> B” opens is not closed/],
  ['flowchart TD\n  subgraph x\n  A-->B\n', 2, /What “subgraph x” opens is not closed/],
  ['sequenceDiagram\n loop x\n A->>B: hi', 2, /What “loop x” opens/],
  ['classDiagram\n class A {\n  +x\n', 2, /What “class A {” opens/],
  ['mindmap\n a((b\n', 2, /What “a\(\(b” opens/],
  ['kanban\n  Todo\n    [x', 3, /What “\[x” opens/],
  ['block-beta\n a --> ', 2, /“a -->”/],
  // What cannot be drawn although it is understood.
  ['flowchart TD\n A\n B@{ shape: nope }', 3, /no shape “nope”/],
  ['flowchart TD\n A@{ shape: rect, label: [ }', 2, /What stands in @{ }/],
  ['flowchart TD\n A@{ icon: "fa:user" }', 2, /no icons “fa:…”/],
  [`flowchart TD\n${Array.from({ length: 501 }, (_, i) => `a${i}-->b`).join('\n')}`, undefined, /500/],
  ['sequenceDiagram\n A->>B: hi\n deactivate B', 3, /“B” is not active/],
  ['gantt\n dateFormat YYYY-MM-DD\n T1 : 2026-13-45, 3d', 3, /“2026-13-45” is no date/],
  ['gantt\n T0 : 2026-01-01, 1d\n T1 : after zzz, 3d', 3, /No task has the id “zzz”/],
  ['gantt\n T1 : 2026-01-01, 3x', 2, /“3x” is neither a date nor a duration/],
  ['pie\n "a": -1', 2, /“a” is -1/],
  ['gitGraph\n commit\n checkout nope', 3, /no branch “nope”/],
  ['gitGraph\n commit\n branch a\n branch a', 4, /“a” exists already/],
  ['gitGraph\n commit id:"a"\n commit id:"a"', 3, /Two commits have the id “a”/],
  ['mindmap\n  a\n  b\n', 3, /“b” would be a second root/],
  ['C4Context\n Person(x, "X")\n Rel(a, b, "x")', 3, /“a” and “b”/],
  ['packet-beta\n 0-15: "a"\n 17-20: "b"', 3, /leaves a gap/],
  ['architecture-beta\n service a(cloud)[A]\n a:L -- R:b', 3, /“b”, which does not exist/],
  ['architecture-beta\n service a(disk)[A]\n service a(disk)[B]', 3, /“a” is there twice/],
  [
    'flowchart TD\n A --> B\n linkStyle 0 stroke:red\n linkStyle 5 stroke:red',
    4,
    /a line that does not exist/,
  ],
  ['gantt\n A :a, after b, 3d\n B :b, after c, 3d\n C :c, after a, 3d', 4, /“c” waits for itself/],
  [
    'gantt\n excludes weekends, 1, monday, tuesday, wednesday, thursday, friday\n T: 2026-01-01, 3d',
    2,
    /No day/,
  ],
  ['gantt\n title x\n section s\n T: 3d\n U: 3d', 4, /first task has no day/],
  ['gantt\n T: 2026-02-28, 3d\n U: done, 2026-02-30, 3d', 3, /“2026-02-30” is no date/],
  ['timeline\n title x\n : x\n : y', 3, /before the first period/],
  ['journey\n section s\n Walk: 3: Me\n Run: fast: Me', 4, /“fast” is no score/],
  ['journey\n section s\n Walk: 30: Me', 3, /“30” is no score/],
  ['packet-beta\n 0-15: "a"\n 20-16: "b"', 3, /ends before it begins/],
  ['packet-beta\n 0-15: "a"\n +0: "b"', 3, /0 bits/],
  ['quadrantChart\n A: [0.2, 0.3] radius: big', 2, /“big” is no radius/],
  ['quadrantChart\n A: [0.2, 0.3]\n B: [0.2, 0.3] color: nope', 3, /“nope” is no color/],
  ['radar-beta\n axis a, b\n curve c{a: 1, b: 2}\n curve d{a: 1}', 4, /no value for the axis “b”/],
  ['requirementDiagram\n requirement a {\n id: 1\n }\n a - satisfies -> b', 5, /joins “b”/],
  ['sankey-beta\na,b,1\na,b,c', 3, /“c” is no amount/],
  ['sankey-beta\n"a, b",b,-1', 2, /“-1” is no amount/],
  ['sankey-beta\na,b,1\nb,a,1', undefined, /in a circle/],
  ['xychart-beta\n x-axis [a, "b, c"]\n bar [1, 2]\n line [1, 2, 3]', 4, /3 values, and only 2 places/],
  ['flowchart TD', undefined, /draws nothing/],
  // What is no diagram.
  ['flowchrt TD\n A-->B', 1, /no type of diagram “flowchrt”/],
  ['', undefined, /is empty/],
  ['%% only a comment', undefined, /is empty/],
];

test.each(broken)('%j', async (source, line, message) => {
  const found = await problem(source);
  expect(found.message).toMatch(message);
  expect(found.hint).toMatch(/\w{3}/);
  expect(found.line).toBe(line);
});

describe('a line is found again', () => {
  const before = 'flowchart TD\n  A --> B\n';
  const wrong = '  B ==x\n';

  test.each([
    [
      'past front matter',
      `---\ntitle: x\nconfig:\n  flowchart:\n    curve: linear\n---\n${before}${wrong}`,
      9,
    ],
    ['past a directive', `%%{init: {"theme": "dark"}}%%\n${before}${wrong}`, 4],
    ['past a directive of several lines', `%%{init: {\n  "theme": "dark"\n}}%%\n${before}${wrong}`, 6],
    ['past comments', `%% one\n%% two\n${before}%% three\n\n%% four\n${wrong}`, 8],
    ['past blank lines', `\n\n${before}\n\n${wrong}`, 7],
    ['past all of them', `\n---\ntitle: x\n---\n%%{init: {}}%%\n\n%% c\n${before}\n  %% d\n${wrong}`, 12],
    ['with the line ends of Windows', `%% one\n${before}${wrong}`.replaceAll('\n', '\r\n'), 4],
    ['below a brace, where Mermaid drops blank lines', `flowchart TD\n  A{x}\n\n\n${wrong}`, 5],
  ])('%s', async (_where, source, line) => {
    expect(await problem(source)).toMatchObject({ line });
  });

  test.each([
    ['---\ntitle: [a\n---\npie\n "a": 1', 2, /front matter/],
    ['---\ntitle: a\nb: : c\n---\npie\n "a": 1', 3, /front matter/],
    ['pie\n%%{init: {"a" "b"}}%%\n "a": 1', 2, /directive/],
    ['pie\n%%{init: {"a": 1}\n "a": 1', 2, /directive of this diagram has no end/],
  ])('in settings: %j', async (source, line, message) => {
    const found = await problem(source);
    expect(found.line).toBe(line);
    expect(found.message).toMatch(message);
  });
});

test('what people trip over gets a hint of its own', async () => {
  expect((await problem('flowchart TD\n A --> end')).hint).toContain('write End');
  expect((await problem('flowchart TD\n A --> B(c (d))')).hint).toContain('in quotes');
  expect((await problem('sequenceDiagram\n A->>B: a; b')).hint).toContain('#59;');
  expect((await problem('flowchart TD\n A\n style A transform:scale(9)')).hint).toContain('without brackets');
  expect((await problem('requirementDiagram\n requirement a {\n  risk: foo\n }')).hint).toContain(
    'Low, Medium or High',
  );
});
