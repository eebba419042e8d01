import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import type { MermaidConfig } from 'mermaid';
import type { Page } from 'playwright-core';
import { ownColours } from '../../src/diagrams/colours/own-colours.ts';
import { byMarker } from '../../src/diagrams/colours/palette.ts';
import { correct } from '../../src/diagrams/finish/corrections.ts';
import { beforeTheme, configuration } from '../../src/diagrams/worker/configuration.ts';
import { seedRandom } from '../../src/diagrams/worker/seeded-random.ts';

const bundle = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

interface MermaidWindow {
  mermaid: {
    initialize(configuration: object): void;
    render(id: string, source: string): Promise<{ svg: string }>;
    mermaidAPI: { getConfig(): MermaidConfig };
  };
}

/** Loads Mermaid into a page, configured as src/diagrams configures it. */
export async function loadMermaid(page: Page): Promise<void> {
  await page.addScriptTag({ path: bundle });
  const defaults = await page.evaluate((before) => {
    const { mermaid } = window as unknown as MermaidWindow;
    mermaid.initialize(before);
    return mermaid.mermaidAPI.getConfig() as object;
  }, beforeTheme as object);
  await page.evaluate(
    (settings) => (window as unknown as MermaidWindow).mermaid.initialize(settings),
    configuration(defaults) as object,
  );
}

/**
 * What Chromium itself makes of a diagram: drawn, measured and styled by the browser, with the corrections and in the
 * colours of the handbook.
 */
export async function referenceSvg(page: Page, source: string): Promise<string> {
  await page.evaluate(seedRandom, source);
  const svg = await page.evaluate(
    (text) =>
      (window as unknown as MermaidWindow).mermaid.render('reference', text).then((drawn) => drawn.svg),
    source,
  );
  const root = new JSDOM(svg).window.document.querySelector('svg');
  if (!root) throw new Error('Mermaid drew no svg');
  correct(root);
  return inSiteColours(root.outerHTML, root.getAttribute('aria-roledescription') ?? '');
}

function inSiteColours(svg: string, type: string): string {
  let text = svg;
  for (const [colour, { site }] of [...ownColours(type), ...byMarker]) {
    text = text.replaceAll(new RegExp(`(?<=[":]\\s*)${colour}(?![\\da-z])`, 'gi'), site);
    if (!/^#.{6}$/.test(colour)) continue;
    const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(',\\s*');
    text = text
      .replaceAll(new RegExp(`rgb\\(${channels}\\)`, 'g'), site)
      .replaceAll(
        new RegExp(`rgba\\(${channels},\\s*([\\d.]+)\\)`, 'g'),
        (_all, alpha) => `color-mix(in srgb, ${site} ${Math.round(Number(alpha) * 100)}%, transparent)`,
      );
  }
  return text;
}
