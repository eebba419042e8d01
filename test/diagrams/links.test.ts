import { describe, expect, test } from 'vitest';
import { linksInDiagram } from '../../src/diagrams/source/links.ts';
import { withLinks } from '../../src/diagrams/with-links.ts';

describe('the links of a diagram are known by where they are written', () => {
  const at = (source: string) =>
    linksInDiagram(source).map(({ href, line, column }) => `${line}:${column} ${href}`);

  test.each([
    ['flowchart TD\n A\n click A href "../x.md" "Tip" _blank', ['3:16 ../x.md']],
    ['flowchart TD\n click A "/pods/"; click B "/pods/"', ['2:11 /pods/', '2:29 /pods/']],
    ['classDiagram\n class A\n link A "x.md" "click B "', ['3:10 x.md']],
    ['stateDiagram-v2\n A --> B\n click B href "#here"', ['3:16 #here']],
    ['---\ntitle: x\n---\n%% click A "no"\nflowchart TD\n\n click A "yes"', ['7:11 yes']],
    ['mindmap\n root\n  click A "x"', []],
    ['flowchart TD\n A["<script>"]\n click A "x"', []],
  ])('%j', (source, expected) => expect(at(source)).toEqual(expected));
});

test('links lead where the page wants them to, whatever characters they hold, and nothing else does', () => {
  const svg =
    '<svg id="d"><a transform="scale(1)" href="a&amp;b &quot;.md"><text>x</text></a><a href="/y"><text>&lt;a href="/y"</text></a><use href="#d-1"/></svg>';
  const asked: string[] = [];
  const moved = withLinks(svg, (href) => {
    asked.push(href);
    return href === '/y' ? undefined : '/base/$1/"><script>';
  });
  expect(asked).toEqual(['a&b ".md', '/y']);
  expect(moved).toBe(svg.replace('a&amp;b &quot;.md', () => '/base/$1/&quot;&gt;&lt;script&gt;'));
});
