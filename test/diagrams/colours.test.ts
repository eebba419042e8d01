import { describe, expect, test } from 'vitest';
import { ownColours } from '../../src/diagrams/colours/own-colours.ts';
import { byMarker, grounds, named, strokes } from '../../src/diagrams/colours/palette.ts';
import { siteColour } from '../../src/diagrams/colours/site-colour.ts';

const none = new Map();

test('every colour of the palette is told by a marker of its own', () => {
  expect(byMarker.size).toBe(Object.keys(named).length + grounds.length + strokes.length);
});

describe('a colour', () => {
  test.each([
    [named.ink.marker, 'var(--ink)'],
    [named.ink.marker.toUpperCase(), 'var(--ink)'],
    ['rgb(23, 27, 34)', 'var(--ink)'],
    ['rgba(23, 27, 34, 0.5)', 'color-mix(in srgb, var(--ink) 50%, transparent)'],
    [`${named.ink.marker}00`, 'transparent'],
    ['none', 'none'],
    ['currentColor', 'currentColor'],
    ['url(#gradient)', 'url(#gradient)'],
    ['url("#gradient")', 'url(#gradient)'],
    ['#FDE68A', 'light-dark(#fde68a, oklch(from #fde68a calc(0.98 - 0.8 * l) c h / alpha))'],
    ['navy', 'light-dark(navy, oklch(from navy calc(0.98 - 0.8 * l) c h / alpha))'],
    ['hsl(120deg, 50%, 50%)', expect.stringMatching(/^light-dark\(hsl\(120deg, 50%, 50%\), oklch\(from/)],
  ])('%s', (written, published) => {
    expect(siteColour(written, none)).toEqual(published);
  });

  test.each([
    'url(https://evil.example/x#y)',
    'url(//evil.example)',
    'expression(alert(1))',
    'red;background:url(x)',
    'red} body {display: none',
    'rgb(var(--x))',
    'image(red)',
    '#12',
    '"red"',
    '',
  ])('%j is none', (written) => {
    expect(siteColour(written, none)).toBeUndefined();
  });

  test('that a type brings along has its place too', () => {
    expect(siteColour('#4e79a7', ownColours('sankey'))).toBe(strokes[0]?.site);
    expect(siteColour('#4e79a7', ownColours('flowchart'))).toContain('light-dark(#4e79a7');
    expect(siteColour(grounds[1]?.marker ?? '', ownColours('radar'))).toBe(strokes[1]?.site);
  });
});
