import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { hazards } from './hazards.ts';

const options = { line: 1, resolveLink: () => undefined };

/** Markdown, and the line where something is reported; 0 where it is mere text and nothing is. */
const vectors: [markdown: string, line: number][] = [
  // Scripts and elements that load or run something.
  ['<script>alert(1)</script>', 1],
  ['text <script>alert(1)</script> text', 1],
  ['text\n\n<SCRIPT SRC=//evil.example/x.js></SCRIPT>', 3],
  ['<script\n>alert(1)</script>', 1],
  ['<div>\n<p>fine</p>\n<script>alert(1)</script>\n</div>', 3],
  ['> quoted\n>\n> <div>\n> <script>alert(1)</script>\n> </div>', 4],
  ['- item\n\n  <iframe src="https://evil.example"></iframe>', 3],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', 1],
  ['<object data="data:text/html,x"></object>', 1],
  ['<embed src="javascript:alert(1)">', 1],
  ['<applet code="x"></applet>', 1],
  ['<base href="https://evil.example/">', 1],
  ['<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', 1],
  ['<link rel="stylesheet" href="//evil.example/x.css">', 1],
  ['<style>@import "//evil.example/x.css";</style>', 1],
  ['<template><script>alert(1)</script></template>', 1],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', 1],
  ['<video src="x.mp4" onerror="alert(1)"></video>', 1],
  ['<audio autoplay onplay="alert(1)"></audio>', 1],
  ['<canvas></canvas>', 1],
  ['<portal src="https://evil.example"></portal>', 1],
  ['<marquee onstart="alert(1)">x</marquee>', 1],
  ['<isindex action="javascript:alert(1)">', 1],
  ['<body onload="alert(1)">', 1],
  ['<html manifest="x"><head><title>x</title></head>', 1],
  ['<frameset><frame src="javascript:alert(1)"></frameset>', 1],
  ['<dialog open>x</dialog>', 1],
  ['<slot name="x"></slot><x-element onclick="alert(1)">y</x-element>', 1],
  // Attributes.
  ['<b onclick="alert(1)">x</b>', 1],
  ['a\nb <i ONMOUSEOVER=alert(1)>x</i>', 2],
  ['<p\n  title="fine"\n  onfocus="alert(1)" tabindex=0>x</p>', 3],
  ['<img src=x.png onerror=alert(1)>', 1],
  ['<img src="x.png" onload="alert(1)"/>', 1],
  ['<div>\n<img/src="x.png"/onerror="alert(1)">', 2],
  ['<details open ontoggle="alert(1)">x</details>', 1],
  ['<p style="background:url(//evil.example)">x</p>', 1],
  ['<div class="sr-only">x</div>', 1],
  ['<a href="x.md" target="_blank" ping="//evil.example">x</a>', 1],
  ['<div contenteditable autofocus accesskey="x">x</div>', 1],
  ['<p is="x-p" slot="y" part="z">x</p>', 1],
  ['<td background="//evil.example/x.png">x</td>', 1],
  ['<table background="//evil.example/x.png"><tr><td>x</td></tr></table>', 1],
  // Clobbering.
  ['<a id="location" name="location">x</a>', 1],
  ['<h2 id="footnote-label">x</h2>', 1],
  ['<img name="getElementById" src="x.png">', 1],
  ['<h2 data-at="9:9">x</h2>', 1],
  ['<form id="x"><input name="attributes"><button formaction="javascript:alert(1)">x</button></form>', 1],
  ['<input type="checkbox" autofocus onfocus="alert(1)">', 1],
  ['<textarea autofocus onfocus="alert(1)"></textarea>', 1],
  ['<select><option>x</option></select>', 1],
  ['<constructor>x</constructor>', 1],
  ['<div>\n<aİİİ onclick="alert(1)"><script>alert(1)</script>', 2],
  ['<b __proto__="x" constructor="y">x</b>', 1],
  // Other namespaces and mutation.
  ['<svg onload="alert(1)"></svg>', 1],
  ['<svg><script>alert(1)</script></svg>', 1],
  ['<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>', 1],
  ['text <svg><animate onbegin="alert(1)"></animate></svg>', 1],
  [
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    1,
  ],
  ['<math href="javascript:alert(1)">x</math>', 1],
  ['<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', 1],
  ['<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></form>', 1],
  ['<title><p title="</title><img src=x onerror=alert(1)>"></title>', 1],
  ['<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>', 1],
  ['<plaintext>\n<b onclick="alert(1)">', 1],
  ['<noembed><img title="</noembed><img src onerror=alert(1)>"></noembed>', 1],
  ['<table><tr><td><form><script>alert(1)</script></form></td></tr></table>', 1],
  ['<![CDATA[<img src=x onerror=alert(1)>]]>', 1],
  ['<?xml version="1.0"?>\n<?php echo 1 ?>', 1],
  ['<!DOCTYPE html>', 1],
  ['a <!-- harmless --> b <!-- --!><img src=x.svg onerror=alert(1)> -->', 1],
  ['<div>\n<!-- never closed\n<script>alert(1)</script>', 2],
  ['<div title="never closed\n<script>alert(1)</script>', 1],
  ['<<!-- x -->script>alert(1)</script>', 0],
  ['<div>\n<<!-- x -->script>alert(1)<<!-- x -->/script>\n</div>', 0],
  // Destinations.
  ['[x](javascript:alert(1))', 1],
  ['[x](JaVaScRiPt:alert(1))', 1],
  ['[x](<java\u0001script:alert(1)>)', 1],
  ['[x](&#106;avascript:alert(1))', 1],
  ['[x](&#x6A;&#x61;&#x76;&#x61;script&colon;alert(1))', 1],
  ['[x](javascript\\:alert(1))', 1],
  ['[x](vbscript:msgbox(1))', 1],
  ['[x](data:text/html;base64,PHNjcmlwdD4=)', 1],
  ['[x](file:///etc/passwd)', 1],
  ['[x](blob:https://x.example/1)', 1],
  ['[x](feed:javascript:alert(1))', 1],
  ['[x](view-source:https://x.example)', 1],
  ['<javascript:alert(1)>', 1],
  ['<data:text/html,x>', 1],
  ['[x][r]\n\n[r]: javascript:alert(1)', 3],
  ['[r][] and [r]\n\n> [r]: <vbscript:x> "t"', 3],
  ['[x](\n  javascript:alert(1)\n)', 1],
  ['a [b *c*](javascript:alert(1)) d', 1],
  ['[![x](a.png)](javascript:alert(1))', 1],
  ['| a |\n|---|\n| [x](javascript:alert(1)) |', 3],
  ['note[^1]\n\n[^1]: [x](javascript:alert(1))', 3],
  ['## [x](javascript:alert(1))', 1],
  ['<a href="javascript:alert(1)">x</a>', 1],
  ["<a href='  javascript:alert(1)'>x</a>", 1],
  ['<a href="java&#9;script:alert(1)">x</a>', 1],
  ['<a href="java&NewLine;script:alert(1)">x</a>', 1],
  ['<a href="&#1;javascript&colon;alert(1)">x</a>', 1],
  ['<a href="java\nscript:alert(1)">x</a>', 1],
  ['<a href=javascript&colon;alert(1)>x</a>', 1],
  ['<a href="x.md" href="javascript:alert(1)">x</a>', 0],
  ['<q cite="javascript:alert(1)">x</q>', 1],
  ['<del cite="data:text/html,x">x</del>', 1],
  ['[x](javascript%3Aalert(1))', 0],
  ['[x](./javascript:alert(1))', 0],
  ['[x](//evil.example/a)', 0],
  // Images.
  ['![x](javascript:alert(1))', 1],
  ['![x](data:image/svg+xml,<svg/onload=alert(1)>)', 1],
  ['![x](https://evil.example/x.png)', 1],
  ['![x](//evil.example/x.png)', 1],
  ['![x](\\\\\\\\evil.example/x.png)', 1],
  ['![x][i]\n\n[i]: http://evil.example/x.png', 3],
  ['![x](x.svg)', 1],
  ['![x](x.svg?y.png)', 1],
  ['![x](x.avif)', 1],
  ['![x](x)', 1],
  ['<img src="/\\evil.example/x.png">', 1],
  ['<img src="\t//evil.example/x.png">', 1],
  ['<img src="HTTPS://evil.example/x.png">', 1],
  ['<img src="x.png" srcset="//evil.example/x.png 2x">', 1],
  ['<img lowsrc="x" dynsrc="y" src="x.png">', 1],
  ['<picture><source srcset="//evil.example/x.png"><img src="x.png"></picture>', 1],
  ['<image src="x.png" onerror="alert(1)">', 1],
  // Text that only looks like markup.
  ['`<script>alert(1)</script>`', 0],
  ['    <script>alert(1)</script>', 0],
  ['```html" onclick="alert(1)\n<script>alert(1)</script>\n```', 0],
  ['\\<script>alert(1)\\</script\\>', 0],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', 0],
  ['![" onerror="alert(1)](x.png)', 0],
  ['[x](y.md "\\" onclick=\\"alert(1)")', 0],
  ['[x](<y.md" onclick="alert(1)>)', 0],
];

describe('hostile Markdown stays harmless, and is reported where it stands', () => {
  test.each(vectors)('%j', (markdown, line) => {
    const { html, problems } = render(markdown, options);
    expect(hazards(html)).toEqual([]);
    expect(problems[0]?.line ?? 0).toBe(line);
    for (const problem of problems) expect(problem.hint).not.toBe('');
  });

  test('a resolved destination is judged like a written one', () => {
    const { html, problems } = render('[a](x.md) <a href="x.md">b</a> ![c](c.png)', {
      line: 1,
      resolveLink: () => 'javascript:alert(1)',
      resolveImage: () => ({ src: 'https://evil.example/c.png' }),
    });
    expect(hazards(html)).toEqual([]);
    expect(problems.map((problem) => problem.rule)).toEqual(['unsafe-link', 'unsafe-link', 'remote-image']);
  });

  test('every refused thing of one tag is said, each in its column', () => {
    const { problems } = render('x\n\ny <p id="a" title="b" onclick="c">', { ...options, line: 10 });
    expect(problems).toMatchObject([
      { rule: 'unsafe-html', line: 12, column: 6, message: 'The attribute “id” is not allowed on <p>' },
      { rule: 'unsafe-html', line: 12, column: 23, message: 'The attribute “onclick” is not allowed on <p>' },
    ]);
  });
});

describe('whatever is put together, it stays harmless', () => {
  const pieces = [
    ...[
      '<b onclick=x',
      '<svg>',
      '<style>',
      '</style>',
      '<title>',
      '<!--',
      '-->',
      '<table>',
      '<td>',
      '<form>',
    ],
    ...[
      '<math>',
      '<mtext>',
      '<a href="javascript:x">',
      '[x](',
      'javascript:x',
      ')',
      '\n\n[r]: data:x\n\n',
      '[r]',
    ],
    ...[
      '"',
      "'",
      '>',
      '<',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '`',
      '|-|-|\n',
      '&#60;',
      '<h2>',
      '</h2>',
      '## ',
      '<pre>\n',
    ],
    ...[
      '![r]',
      '<img src=//e onerror=x>',
      '[^1]',
      '\n\n[^1]: ',
      '<![CDATA[',
      '</p>',
      '<select>',
      '<noscript>',
    ],
  ];
  test.each([1, 2, 3, 4])('seed %i', (seed) => {
    let state = seed;
    const random = (below: number): number => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let round = 0; round < 400; round += 1) {
      const parts = Array.from({ length: 1 + random(10) }, () => pieces[random(pieces.length)]);
      const markdown = parts.join('');
      expect(hazards(render(markdown, options).html), markdown).toEqual([]);
    }
  });
});
