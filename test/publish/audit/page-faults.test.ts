import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/publish/audit/elements.ts';
import { pageFaults } from '../../../src/publish/audit/page-faults.ts';
import { PAGE_POLICY } from '../../../src/publish/policy.ts';
import { THEME_SCRIPT } from '../../../src/site/theme-script.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`;

function faults(body: string, head = POLICY): string[] {
  const page = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return pageFaults(elementsOf(page), '/handbook/_astro/').map(({ message }) => message);
}

test.each([
  [
    'links to other hosts, mails and calls',
    '<a href="https://example.com">x</a><a href="mailto:a@b.c"></a><a href="tel:1"></a>',
  ],
  [
    'pictures of the handbook',
    '<img src="/handbook/images/a.png" srcset="/handbook/a.png 480w, /handbook/b.png 2x">',
  ],
  ['the theme script', `<script>${THEME_SCRIPT}</script>`],
  ['scripts of the asset folder', '<script type="module" src="/handbook/_astro/x.js"></script>'],
  [
    'drawings',
    '<svg><use href="#a"/><path fill="url(#b)" marker-end="url(\'#c\')"/><a xlink:href="/handbook/">x</a></svg>',
  ],
  [
    'words of a drawing',
    '<svg role="img" aria-label="C:\\maps url(https://example.com)" class="a\\b"><title>a\\b</title></svg>',
  ],
  ['text that looks like a script', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><pre>onclick=x</pre>'],
  ['what other hosts are only told about', '<link rel="canonical" href="https://example.com/x/">'],
  ['pages that lead on to another one', '<meta http-equiv="refresh" content="0; url=/handbook/pods/">'],
])('%s may be there', (_what, body) => {
  expect(faults(body)).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', 'has a script in it that the handbook did not write'],
  [`<script>${THEME_SCRIPT};alert(1)</script>`, 'has a script in it that the handbook did not write'],
  ['<script src="/handbook/x.js"></script>', 'has the script /handbook/x.js that the handbook did not write'],
  [
    '<script src="/handbook/_astro/../x.js"></script>',
    'has the script /handbook/_astro/../x.js that the handbook did not write',
  ],
  ['<svg><script>alert(1)</script></svg>', 'has a script in it that the handbook did not write'],
  ['<img src="/x.png" onerror="alert(1)">', 'has the handler onerror on a <img>'],
  ['<svg/onload=alert(1)>', 'has the handler onload on a <svg>'],
  ['<p style="color: red">x</p>', 'has a style attribute on a <p>'],
  ['<style>p { color: red }</style>', 'has a <style>'],
  ['<svg><style>p {}</style></svg>', 'has a <style>'],
  ['<iframe src="/handbook/"></iframe>', 'has a <iframe>'],
  ['<object></object>', 'has a <object>'],
  ['<embed>', 'has a <embed>'],
  ['<base href="/handbook/">', 'has a <base>'],
  ['<svg><foreignObject></foreignObject></svg>', 'has a <foreignobject>'],
  ['<svg><a><set attributeName="href" to="javascript:alert(1)"/></a></svg>', 'has a <set>'],
  ['<template><img onerror=alert(1)></template>', 'has the handler onerror on a <img>'],
  ['<noscript><p style="color:red"></p></noscript>', 'has a style attribute on a <p>'],
  [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    'has a <style>',
  ],
  ['<img src="https://example.com/x.png">', 'makes a browser ask for https://example.com/x.png'],
  ['<img src="//example.com/x.png">', 'makes a browser ask for //example.com/x.png'],
  ['<img src="\\\\example.com/x.png">', 'makes a browser ask for \\\\example.com/x.png'],
  [
    '<img srcset="/a.png 1x,https://example.com/x.png 2x">',
    'makes a browser ask for https://example.com/x.png',
  ],
  ['<img src="data:image/png;base64,AA">', 'makes a browser ask for data:image/png;base64,AA'],
  [
    '<link rel="stylesheet" href="https://example.com/x.css">',
    'makes a browser ask for https://example.com/x.css',
  ],
  [
    '<link rel="canonical prefetch" href="https://example.com/">',
    'makes a browser ask for https://example.com/',
  ],
  ['<link rel="dns-prefetch" href="//example.com">', 'makes a browser ask for //example.com'],
  ['<a href="/handbook/" ping="https://example.com/">x</a>', 'makes a browser ask for https://example.com/'],
  ['<form action="https://example.com/"></form>', 'makes a browser ask for https://example.com/'],
  [
    '<svg><image xlink:href="https://example.com/x.png"/></svg>',
    'makes a browser ask for https://example.com/x.png',
  ],
  ['<svg><path fill="url(https://example.com/#a)"/></svg>', 'makes a browser ask for https://example.com/#a'],
  ['<svg><path fill="u\\72l(//example.com)"/></svg>', 'makes a browser ask for data:u\\72l(//example.com)'],
  ['<a href="javascript:alert(1)">x</a>', 'links to javascript:alert(1)'],
  ['<a href=" java\nscript:alert(1)">x</a>', 'links to  java\nscript:alert(1)'],
  ['<a href="&#106;avascript&colon;alert(1)">x</a>', 'links to javascript:alert(1)'],
  ['<svg><a xlink:href="javascript:alert(1)">x</a></svg>', 'links to javascript:alert(1)'],
  ['<a href="data:text/html,x">x</a>', 'links to data:text/html,x'],
  ['<a href="vbscript:x">x</a>', 'links to vbscript:x'],
  ['<meta http-equiv="refresh" content="0; url=https://example.com/">', 'has a <meta http-equiv="refresh">'],
  ['<meta http-equiv="refresh" content="0; url=javascript:alert(1)">', 'has a <meta http-equiv="refresh">'],
  ['<meta http-equiv="set-cookie" content="a=b">', 'has a <meta http-equiv="set-cookie">'],
])('%s may not: it %s', (body, message) => {
  expect(faults(body)).toContain(message);
});

test.each([
  ['none', ''],
  ['one that allows more', POLICY.replace("'none'", '*')],
  ['one that comes too late', `<link rel="icon" href="/favicon.svg">${POLICY}`],
])('a page needs its policy first: %s is not enough', (_what, head) => {
  expect(faults('<img src="/x.png">', head)).toContain('has no content security policy before what it loads');
});
