import { expect, test } from 'vitest';
import { prepare } from '../../src/diagrams/source/prepare.ts';

/** A C4 diagram with a line of its own at line 3. */
const diagram = (line: string) => prepare(`C4Container\n Person(a, "A")\n ${line}\n`);

test.each([
  'Person(b, "B", "b", "", "", "https://example.org")',
  'Person_Ext(b, "B, and more", "b", "person", "tag", "pods/b.md")',
  'SystemDb(b,"B",,,,"x")',
  'Container(b, "B", "Java", "What (it) does", "", "", "https://example.org")',
  'ComponentQueue_Ext(b, "B", "", "", "", "", "x")',
  'System_Boundary(b, "B", "tag", "x") {',
  'Boundary(b, "B", "kind", "", "x") {',
  'Deployment_Node(b, "B", "", "", "", "", "x") {',
  'Node_L(b, "B", "", "", "", "", "x") {',
  'Rel(a, b, "uses", "http", "", "", "", "x")',
  'BiRel(a, b, "uses", "http", "", "", "", bare)',
  'RelIndex(1, a, b, "uses", "http", "", "", "", "x")',
  'Person(b, "B", $link="x")',
  'Person(b, "B", "b", $link = "x")',
])('a link that would not be drawn is reported at its line: %s', (line) => {
  expect(diagram(line)).toMatchObject({
    problem: { line: 3, message: 'Links in a C4 diagram are not drawn' },
  });
});

test.each([
  'Person(b, "B", "Reads https://example.org, daily", "person", "tag")',
  'Person(b, "B", "", "", "", "")',
  'System_Boundary(b, "B", "tag") {',
  'Container(b, "B", "Java", "1, 2, 3, 4, 5, 6, 7", "", "tag")',
  'Rel(a, b, "uses", "http", "", "", "tag")',
  'UpdateElementStyle(b, "red", "white", "red", "true", "x", "y", "z", "w", "v")',
  'title One (a, b, c, d, e, f, g, h)',
])('what is no link is let through: %s', (line) => {
  expect(diagram(line)).not.toHaveProperty('problem');
});
