import type { PageWeight, SiteWeights, Weight } from './weigh.ts';

/** What may be sent, in bytes: a promise to readers on slow lines. */
export const BUDGETS = {
  /** The HTML of a pod's page. */
  podPage: 8_000,
  /** The home page with its styles and scripts, before anybody searches. */
  firstVisit: 20_000,
  /** Each script, whenever it is fetched: a package that slipped into one shows here. */
  script: 6_000,
  /** Each file of a font. */
  font: 35_000,
} as const;

/** Something that has a budget, and how much of it is used. */
export interface Budgeted {
  readonly what: string;
  /** The page or file, from the root of the site. */
  readonly file: string;
  readonly bytes: number;
  readonly budget: number;
  /** What it is made of, for telling what grew. */
  readonly parts: () => readonly Weight[];
}

const isPodPage = ({ html }: PageWeight) => /^\/pods\/[^/]+\/index\.html$/.test(html.file);

/** Everything that has a budget, the fullest of its kind first. */
export function budgeted({ pages, scripts, fonts }: SiteWeights): Budgeted[] {
  const home = pages.filter(({ html }) => html.file === '/index.html').map(firstVisit);
  const pods = pages.filter(isPodPage).map(podPage);
  const files = fonts.map(fontFile);
  return [home, pods, scripts.map(script), files].flatMap((kind) => kind.sort((a, b) => b.bytes - a.bytes));
}

function firstVisit({ html, styles, scripts }: PageWeight): Budgeted {
  const parts = [html, ...styles, ...scripts];
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const what = 'first visit, HTML + CSS + script';
  return { what, file: html.file, bytes, budget: BUDGETS.firstVisit, parts: () => parts };
}

function podPage({ html, sections }: PageWeight): Budgeted {
  return { what: 'pod page, HTML', ...html, budget: BUDGETS.podPage, parts: sections };
}

function script(file: Weight): Budgeted {
  return { what: 'script', ...file, budget: BUDGETS.script, parts: () => [file] };
}

function fontFile(font: Weight): Budgeted {
  return { what: 'font', ...font, budget: BUDGETS.font, parts: () => [font] };
}
