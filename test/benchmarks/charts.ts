import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { openHost } from '../browser/host.ts';
import { build } from '../builds/run-build.ts';
import { generatedOrganisation } from '../generated-organisation.ts';
import { machine, median } from './figures.ts';

/*
 * What the charts of a large organisation ask of a browser: builds its handbook and opens them in an installed
 * Chromium. Machines are noisy, so this prints figures and fails nothing: `npm run benchmark:charts -- [PODS] [RUNS]`.
 */
const [pods = 800, runs = 3] = process.argv.slice(2).map(Number);
const REPORTING = 1000;

const directory = mkdtempSync(join(tmpdir(), 'podbook-charts-'));
const browser = await launchChromium();
try {
  const site = await handbook();
  const host = await openHost(site);
  console.log(machine());
  console.log(`Chromium ${browser.version()}, 1,280 × 900 pixels, medians of ${runs} new tabs, ${pods} pods`);
  for (const address of ['/chart/', '/chart/reporting/']) {
    const html = readFileSync(join(site, address, 'index.html'));
    const opened: Figures[] = [];
    for (let run = 0; run < runs; run++) opened.push(await open(browser, `${host.origin}${address}`));
    console.log(`${address}: ${html.length} bytes, ${gzipSync(html, { level: 9 }).length} gzipped`);
    console.log(`  ${medians(opened)}`);
  }
  host.close();
} finally {
  await browser.close();
  rmSync(directory, { recursive: true });
}

async function handbook(): Promise<string> {
  const content = join(directory, 'content');
  for (const [path, text] of generatedOrganisation({ pods })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), withLead(path, text));
  }
  const site = join(directory, 'site');
  await build(['--content', content, '--out', site, '--on', '2026-11-23'], {
    PODBOOK_CACHE: join(directory, 'cache'),
  });
  return site;
}

function withLead(path: string, text: string): string {
  const person = /^people\/person-(\d+)\.md$/.exec(path)?.[1];
  if (person === undefined) return text;
  const lead = leadOf(Number(person));
  const line = lead === undefined ? '' : `reportsTo: "person-${lead}"\n`;
  return text.replace(/^reportsTo: .*\n/m, line);
}

/** Spans as wide and as deep as they come: nine under the first, sixty under one of these, chains of sixteen, eleven each. */
function leadOf(person: number): number | undefined {
  if (person === 0 || person >= REPORTING) return undefined;
  if (person < 10) return 0;
  if (person < 70) return 1;
  if (person < 150) return person % 16 === 6 ? 2 : person - 1;
  return Math.floor((person - 150) / 11) + 3;
}

type Figures = Readonly<Record<string, number>>;

/** Milliseconds until the next frame is painted after each thing that readers do. */
async function open(browser: Browser, address: string): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address, { waitUntil: 'load' });
  const figures = await page.evaluate(lookAtChart);
  await page.close();
  return figures;
}

/** It runs in the page. */
async function lookAtChart(): Promise<Figures> {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const lap = async (act: () => void) => {
    const start = performance.now();
    act();
    await painted();
    return performance.now() - start;
  };
  await document.fonts.ready;
  await painted();
  const figures: Record<string, number> = {
    'first contentful paint': performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  };
  for (const [name, value] of [
    ['all parts closed', 'close'],
    ['all parts opened', 'open'],
  ]) {
    const button = document.querySelector<HTMLElement>(`[data-chart-controls] [value=${value}]`);
    if (name && button) figures[name] = await lap(() => button.click());
  }
  const first = document.querySelector<HTMLElement>('.chart summary');
  figures['the first part closed'] = await lap(() => first?.click());
  figures['and opened'] = await lap(() => first?.click());
  figures['scrolled to the end'] = await lap(() => scrollTo(0, document.documentElement.scrollHeight));
  figures['elements'] = document.querySelectorAll('*').length;
  return figures;
}

function medians(all: readonly Figures[]): string {
  return Object.keys(all[0] ?? {})
    .map((name) => {
      const unit = name === 'elements' ? '' : ' ms';
      return `${name} ${Math.round(median(all.map((each) => each[name] ?? 0)))}${unit}`;
    })
    .join(', ');
}
