import type { PageWeight, SiteWeights, Weight } from './weigh.ts';

/** What may be sent, in bytes: a promise to readers on slow lines. */
const BUDGETS = {
  /** The HTML of a page about one thing, whatever stands on it. */
  page: 8_000,
  /** The HTML around a text that is as long as its writer made it. */
  around: 4_000,
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

/** Pages about one thing, by their addresses. Lists are as long as the organisation, texts as their writers made them. */
const PAGES: Readonly<Record<string, RegExp>> = {
  'pod page, HTML': /^\/pods\/[^/]+\/index\.html$/,
  'outcome page, HTML': /^\/outcomes\/[^/]+\/index\.html$/,
  'person page, HTML': /^\/people\/[^/]+\/index\.html$/,
  'interface page, HTML': /^\/interfaces\/[^/]+\/index\.html$/,
  'decision page, HTML': /^\/decisions\/[^/]+\/index\.html$/,
  'guardrail page, HTML': /^\/guardrails\/[^/]+\/index\.html$/,
};
const TEXTS: Readonly<Record<string, RegExp>> = {
  'how-we-work, HTML around its text': /^\/pods\/[^/]+\/how-we-work\/index\.html$/,
  'chapter, HTML around its text': /^\/guide\/(?!rules\/|fields\/)(?:[^/]+\/)+index\.html$/,
};

/** Everything that has a budget, the fullest of its kind first. */
export function budgeted({ pages, scripts, fonts }: SiteWeights): Budgeted[] {
  const home = pages.filter(({ html }) => html.file === '/index.html').map(firstVisit);
  const things = Object.entries(PAGES).map(([what, address]) =>
    pages.filter(({ html }) => address.test(html.file)).map((page) => wholePage(what, page)),
  );
  const texts = Object.entries(TEXTS).map(([what, address]) =>
    pages.filter(({ html }) => address.test(html.file)).map((page) => aroundText(what, page)),
  );
  const kinds = [home, ...things, ...texts, scripts.map(script), fonts.map(fontFile)];
  return kinds.flatMap((kind) => kind.sort((a, b) => b.bytes - a.bytes));
}

function firstVisit({ html, styles, scripts }: PageWeight): Budgeted {
  const parts = [html, ...styles, ...scripts];
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const what = 'first visit, HTML + CSS + script';
  return { what, file: html.file, bytes, budget: BUDGETS.firstVisit, parts: () => parts };
}

function wholePage(what: string, { html, sections }: PageWeight): Budgeted {
  return { what, ...html, budget: BUDGETS.page, parts: sections };
}

function aroundText(what: string, { around, sections }: PageWeight): Budgeted {
  return { what, ...around(), budget: BUDGETS.around, parts: sections };
}

function script(file: Weight): Budgeted {
  return { what: 'script', ...file, budget: BUDGETS.script, parts: () => [file] };
}

function fontFile(font: Weight): Budgeted {
  return { what: 'font', ...font, budget: BUDGETS.font, parts: () => [font] };
}
