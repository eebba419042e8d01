import { expect, test } from 'vitest';
import { styleFaults } from '../../../src/publish/audit/style-faults.ts';

const messages = (css: string) => styleFaults(css).map(({ message }) => message);

test.each([
  ['@font-face { src: url(/_astro/inter.woff2) format("woff2") }'],
  ['a::after { content: "https://example.com" }'],
  ['.a { mask: url("#b"); --colour: light-dark(#fff, #000) }'],
  ['@import "/_astro/other.css";'],
])('%s stays in the handbook', (css) => {
  expect(messages(css)).toEqual([]);
});

test.each([
  ['@import "https://example.com/x.css";'],
  ['@import url(//example.com/x.css) layer(x);'],
  ['@font-face { src: url(https://example.com/x.woff2) }'],
  ['a { background: URL("https://example.com/x.png") }'],
  ['a { background: u\\72l(https://example.com/x.png) }'],
  ['a { background: u\\72l("https://example.com/x.png") }'],
  ['@\\69mport "https://example.com/x.css";'],
  ['a { --picture: url(https://example.com/x.png) }'],
  ['a { background: image-set("https://example.com/x.png" 1x) }'],
  ['@supports (color: red) { @media print { a { cursor: url(https://example.com/x.cur), auto } } }'],
  ['a { background: url(data:image/png;base64,AA) }'],
])('%s does not', (css) => {
  expect(messages(css).join('\n')).toMatch(/makes a browser ask for |has styles that cannot be read/);
});
