import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { audit } from '../../src/diagrams/finish/audit.ts';

beforeAll(() => {
  globalThis.DOMParser = new JSDOM('').window.DOMParser;
});

const sound = (content: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" id="d" role="img" aria-labelledby="d-title"${attributes}><title id="d-title">A</title>${content}</svg>`;

test('a sound picture passes', () => {
  const content =
    '<defs><marker id="d-1"><path d="M0 0L1 1"/></marker></defs><a href="/x"><rect fill="light-dark(oklch(53% 0.12 255), var(--ink))" marker-end="url(#d-1)"/></a>';
  expect(audit(sound(content), 'd')).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', /<script>/],
  ['<style>*{}</style>', /<style>/],
  ['<foreignObject><p>x</p></foreignObject>', /<foreignObject>.*|<p>/],
  ['<image href="#x"/>', /<image>/],
  ['<p>x</p>', /not one svg/],
  ['<title><b>x</b></title>', /<b>/],
  ['<animate attributeName="href"/>', /<animate>/],
  ['<rect onclick="x"/>', /onclick/],
  ['<rect style="fill:red"/>', /attribute style/],
  ['<rect class="a"/>', /attribute class/],
  ['<rect data-x="1"/>', /data-x/],
  ['<rect role="img"/>', /attribute role/],
  ['<rect font-family="x"/>', /font-family/],
  ['<rect fill="url(https://evil.example)"/>', /fill holds/],
  ['<rect fill="image-set(&quot;https://evil.example&quot; 1x)"/>', /fill holds/],
  ['<rect fill="src(x)"/>', /fill holds/],
  ['<rect fill="u/**/rl (x)"/>', /fill holds/],
  ['<rect fill="url(#d) url(//evil.example)"/>', /fill holds/],
  ['<rect fill="red;cursor:x"/>', /fill holds/],
  ['<rect clip-path="path(x)"/>', /clip-path holds/],
  ['<use href="#missing"/>', /nothing has the id missing/],
  ['<rect fill="url(#missing)"/>', /nothing has the id missing/],
  ['<rect id="elsewhere"/>', /elsewhere is not its own/],
  ['<rect id="d-1"/><rect id="d-1"/>', /there twice/],
  ['<a href="javascript:alert(1)"><rect/></a>', /refers to javascript/],
  ['<a href=" javascript:alert(1)"><rect/></a>', /refers to/],
  ['<a href="http://example.org"><rect/></a>', /refers to http/],
  ['<use href="https://evil.example/x.svg#y"/>', /refers to https/],
])('%s', (content, problem) => {
  expect(audit(sound(content), 'd').join('\n')).toMatch(problem);
});

test.each([
  ['', /not one svg/],
  ['text', /not one svg/],
  [`${sound('')}<p>x</p>`, /not one svg/],
  ['<svg id="d" role="img"><title></title></svg>', /no name/],
  ['<svg id="d"><title>x</title></svg>', /no role/],
])('%j as a whole', (svg, problem) => {
  expect(audit(svg, 'd').join('\n')).toMatch(problem);
});
