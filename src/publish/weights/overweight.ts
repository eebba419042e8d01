import { type Budgeted, budgeted } from './budgets.ts';
import type { SiteWeights, Weight } from './weigh.ts';

/**
 * Everything of a site that is heavier than its budget, or holds up the first drawing of a page.
 * @param before the handbook that this one replaces, for telling what grew
 * @returns one line for each, naming the page
 */
export function overweight(now: SiteWeights, before?: SiteWeights): string[] {
  const old = new Map(before ? budgeted(before).map((each) => [each.file, each]) : []);
  const heavy = budgeted(now)
    .filter(({ bytes, budget }) => bytes > budget)
    .map((each) => lineOf(each, old.get(each.file)));
  const blocking = now.pages.flatMap(({ html, blocking }) =>
    blocking.map((script) => `${html.file}: the script ${script} holds up the first drawing of the page`),
  );
  return [...heavy, ...blocking, ...inlineScripts(now)];
}

/** One script may stand in every page, which sets the theme before anything is drawn; a policy allows it by its hash. */
function inlineScripts({ pages }: SiteWeights): string[] {
  const [allowed] = pages.flatMap(({ inline }) => inline);
  return pages.flatMap(({ html, inline }) =>
    inline
      .filter((text, index) => text !== allowed || index > 0)
      .map((text) => `${html.file}: a script of its own stands in the page: ${text.trim().slice(0, 60)}`),
  );
}

function lineOf({ what, file, bytes, budget, parts }: Budgeted, before: Budgeted | undefined): string {
  const head = `${file}: ${kilobytes(bytes)} where ${kilobytes(budget)} are allowed (${what}).`;
  return `${head} ${before && before.bytes < bytes ? grown(parts(), before.parts()) : largest(parts())}`;
}

/** How many parts of something heavy are worth naming: the heaviest. */
const NAMED = 4;

/** Names of built files end in a hash of what is in them, which changes as they grow. */
const subject = (file: string) => file.replace(/\.[\w-]{8}(?=\.\w+$)/, '');

function grown(parts: readonly Weight[], before: readonly Weight[]): string {
  const old = new Map(before.map(({ file, bytes }) => [subject(file), bytes]));
  const growth = parts
    .map(({ file, bytes }) => ({ file, bytes: bytes - (old.get(subject(file)) ?? 0) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, NAMED);
  return `Since the last build: ${growth.map(({ file, bytes }) => `${file} +${kilobytes(bytes)}`).join(', ')}`;
}

function largest(parts: readonly Weight[]): string {
  const sorted = [...parts].sort((a, b) => b.bytes - a.bytes).slice(0, NAMED);
  return `Made of: ${sorted.map(({ file, bytes }) => `${file} ${kilobytes(bytes)}`).join(', ')}`;
}

/** In the kB of the budgets, which are thousands of bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
