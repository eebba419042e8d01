import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preview } from 'astro';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

/**
 * One of everything, written in Greek and published in the pseudo-locale that brackets what the handbook itself says
 * and runs from right to left: any other Latin letter on a page is a word that no language could translate.
 */
const CONTENT: Readonly<Record<string, string>> = {
  'org.yaml': [
    'name: Ορχήστρα',
    'tagline: Αποτελέσματα',
    'description: Μια μικρή ορχήστρα.',
    'language: ar-XB',
    'howWeWork: { sections: [Κύκλος] }',
    'functions: [{ id: qa, name: Έλεγχος, people: 3 }]',
    'repository: { url: https://github.com/example/handbook }',
  ].join('\n'),
  'people/ana.md': '---\nname: Άννα\nreportsTo: leo\n---\n\nΓεια.\n',
  'people/leo.md': '---\nname: Λέων\n---\n\nΓεια.\n',
  'pods/play/pod.md': `---
title: Παίζουμε
summary: Μία πρόταση.
members:
  - { person: ana, lenses: [builder], from: 2025-01-06 }
  - { person: leo, lenses: [operator], from: 2025-01-06 }
  - { person: leo, lenses: [builder], from: 2024-01-06, until: 2025-01-05 }
vacancies: [{ lens: communicator, since: 2026-01-05, note: Ψάχνουμε. }]
loop: { cadence: Κάθε εβδομάδα, feedback: Δύο μέρες }
channels: [{ label: Κανάλι, url: https://example.org/ }]
formedOn: 2024-01-06
reviewOn: 2026-12-01
---

Ελάτε σε μας.

> [!NOTE]
> Μια σημείωση.

- [x] Έτοιμο

Κείμενο με υποσημείωση.[^1]

[^1]: Η υποσημείωση.
`,
  'pods/play/how-we-work.md': '---\nsteward: ana\n---\n\n## Κύκλος\n\nΚάθε Τρίτη.\n',
  'pods/rest/pod.md': '---\ntitle: Ησυχία\nmembers: [{ person: leo, lenses: [] }]\n---\n\nΚείμενο.\n',
  'outcomes/hear.md': `---
title: Όλοι ακούν
summary: Μία πρόταση.
pod: play
definitionOfDone:
  - Κάτι ισχύει
  - { metric: Ακροάσεις, unit: '%', baseline: 10, target: 50, current: 30, due: 2026-12-31 }
  - { metric: Λάθη, baseline: 9, target: 3, current: 10, due: 2026-01-31 }
worth: { value: Πολλά, currency: EUR, cost: { people: 1000, compute: 50 }, stopIf: Ποτέ, reviewOn: 2026-12-01 }
antiGoals: [Θόρυβος]
guardrails: [law]
replaces: [qa]
---

Γιατί.
`,
  'outcomes/more.md': '---\ntitle: Κι άλλο\nparent: hear\nstatus: proposed\n---\n\nΓιατί.\n',
  'interfaces/log.md':
    '---\ntitle: Ημερολόγιο\nprovider: play\nconsumers: [rest]\nmode: collaboration\nkind: data\nstatus: stable\nuntil: 2027-01-31\nserviceLevel: [Πάντα]\n---\n\nΣυμβόλαιο.\n',
  'decisions/2026-05-04-choose.md':
    '---\ntitle: Διαλέγουμε\ndate: 2026-05-04\nstatus: accepted\noutcome: hear\npod: play\ndeciders: [ana]\n---\n\nΓιατί.\n',
  // Long undecided: something is found about each part of the page that tells what was found.
  'decisions/2026-01-12-open.md':
    '---\ntitle: Δεν ξέρουμε\ndate: 2026-01-12\nstatus: proposed\npod: play\ndeciders: [ana]\n---\n\nΓιατί.\n',
  'guardrails/law.md':
    '---\ntitle: Νόμος\nkind: compliance\nowner: leo\nsummary: Μία πρόταση.\n---\n\nΚανόνας.\n',
  'guide/start.md':
    '---\ntitle: Αρχή\ndescription: Μία πρόταση.\norder: 1\n---\n\n## Πρώτα\n\nΚείμενο.\n\n## Μετά\n\nΚείμενο.\n',
};

const folder = mkdtempSync(join(tmpdir(), 'podbook-languages-'));
const site = join(folder, 'site');
let browser: Browser;
let server: Awaited<ReturnType<typeof preview>>;

beforeAll(async () => {
  const content = join(folder, 'content');
  for (const [path, text] of Object.entries(CONTENT)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const command = ['src/cli/main.ts', 'build', '--content', content, '--out', site, '--on', '2026-06-15'];
  execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
  server = await preview({ outDir: site, server: { port: 0 }, logLevel: 'silent' });
  browser = await launchChromium();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

function pages(): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/** Fields and rules are documentation of the tool, in English everywhere; the print page repeats the others. */
function isTranslated(file: string): boolean {
  return !/^(?:guide\/(?:fields|rules)\/|print\/)/.test(file);
}

/** Latin words of a text that stand outside of brackets; paths of files are no words. */
function untranslated(text: string): string[] {
  let rest = text.replaceAll(/[\w-]+(?:\/[\w.-]+)+/g, '');
  // Brackets nest where a sentence holds another.
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return rest.match(/\b[A-Za-z]{3,}\b/g) ?? [];
}

test('every word of the handbook comes from its language', () => {
  const found = pages()
    .filter(isTranslated)
    .flatMap((file) => {
      const { document } = new JSDOM(readFileSync(join(site, file), 'utf8')).window;
      for (const each of document.querySelectorAll(
        'script, style, code, pre, svg, template, [lang="en"], .page-facts a[href*="example"]',
      ))
        each.remove();
      const texts = [
        ...document.querySelectorAll('body, [aria-label], [title], [alt], [placeholder]'),
      ].flatMap((each) => [
        ...(each.localName === 'body' ? [each.textContent ?? ''] : []),
        ...['aria-label', 'title', 'alt', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
      ]);
      const words = new Set(texts.flatMap(untranslated));
      return [...words].map((word) => `${file}: ${word}`);
    });
  expect(found).toEqual([]);
});

test('every word of search comes from its language too', async () => {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const texts = await dialog.evaluate((element) => [
    element.textContent,
    ...[element, ...element.querySelectorAll('*')].flatMap((each) =>
      ['aria-label', 'placeholder', 'title'].map((name) => each.getAttribute(name) ?? ''),
    ),
  ]);
  expect(texts.join('')).toContain('⟦');
  expect(texts.flatMap(untranslated)).toEqual([]);
  await page.close();
});

test('a language that runs from right to left mirrors the page, and makes none wider than its screen', async () => {
  const page = await browser.newPage();
  const found: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const file of pages()) {
      await page.goto(`http://localhost:${server.port}/${file.replace(/index\.html$/, '')}`);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (excess > 0) found.push(`${file}: ${excess} pixels too wide at ${width}`);
    }
  }
  expect(found).toEqual([]);
  await page.goto(`http://localhost:${server.port}/outcomes/hear/`);
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  };
  const [name, heading] = [await box('.site-name'), await box('h1')];
  expect(name.x).toBeGreaterThan(640);
  expect(heading.x + heading.width).toBeGreaterThan(640);
  await page.close();
}, 300_000);
