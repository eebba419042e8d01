import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { organisationSchema } from '../../../src/org/collections/organisation.ts';
import { COLOURS, TEXT_ON_GROUND } from '../../../src/org/theme/colours.ts';
import { themeStyle } from '../../../src/org/theme/theme-style.ts';

const read = (theme: unknown) => organisationSchema.safeParse({ name: 'Music App', theme });

test('the colours that a theme is compared with are those of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const written = [...tokens.matchAll(/--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\);/g)];
  expect(Object.fromEntries(written.map(([, name, light, dark]) => [name, { light, dark }]))).toMatchObject(
    COLOURS,
  );
});

test.each(TEXT_ON_GROUND)('%s on %s can be read in light and dark', (text, ground) => {
  expect(wcagContrast(COLOURS[text].light, COLOURS[ground].light)).toBeGreaterThanOrEqual(4.5);
  expect(wcagContrast(COLOURS[text].dark, COLOURS[ground].dark)).toBeGreaterThanOrEqual(4.5);
});

test('a theme becomes a stylesheet of what it changes', () => {
  const settings = organisationSchema.parse({
    name: 'Music App',
    theme: {
      colours: { accent: { light: '#00459c', dark: '#9cc4ff' } },
      fonts: { title: "'Charter', serif" },
    },
  });
  expect(themeStyle(settings)).toBe(
    ":root {\n  --accent: light-dark(#00459c, #9cc4ff);\n  --font-title: 'Charter', serif;\n}\n",
  );
});

test('without a theme there is no stylesheet', () => {
  expect(themeStyle(organisationSchema.parse({ name: 'Music App' }))).toBeUndefined();
});

test.each([
  ['a colour that is none', { colours: { accent: { light: 'blurple', dark: 'white' } } }],
  ['a colour that lets things through', { colours: { ink: { light: 'rgb(0 0 0 / 50%)', dark: 'white' } } }],
  ['a colour for light alone', { colours: { ink: { light: 'black' } } }],
  ['a declaration beside a colour', { colours: { ink: { light: 'red; display: none', dark: 'white' } } }],
  ['a colour that has no name here', { colours: { acent: { light: 'black', dark: 'white' } } }],
  ['a font that ends its declaration', { fonts: { text: 'serif; } body { display: none' } }],
  ['a font from somewhere', { fonts: { text: 'url(https://example.com/a.woff2)' } }],
  ['a quotation mark without its second', { fonts: { text: "'Charter, serif" } }],
  ['a picture with scripts', { logo: 'logo.svg' }],
  ['a file outside', { logo: '/etc/logo.png' }],
])('%s is refused', (_, theme) => {
  expect(read(theme).success).toBe(false);
});
