import { href } from './href.ts';
import { organisation } from './organisation.ts';
import { type SearchPage, searchPage } from './search-page.ts';
import { buildDay } from './settings.ts';
import { lensLabel } from './words.ts';

/**
 * How much the words of a page count, where not 1. Who looks for "decisions" wants all of them first, and who looks
 * for "privacy" their own guardrail before the rule that comes with every handbook.
 */
const WEIGHTS: Readonly<Partial<Record<SearchPage['type'], string>>> = { overview: '2', rule: '0.3' };

/**
 * What the main part of a page carries so that search can read it; nothing on a page that search leaves out.
 * @param here the path of the page, with the base path
 * @param file the content file it is made from, if there is one
 */
export function searchAttributes(here: string, file: string | undefined): Record<string, string> {
  const org = organisation();
  const address = here.slice(href('').length);
  const page = searchPage(org, address, file, buildDay());
  if (!page) return {};
  const { type, lenses } = page;
  const weight = WEIGHTS[type];
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': 'type[data-search-type]',
    'data-search-type': type,
    ...(weight !== undefined && { 'data-pagefind-weight': weight }),
    ...(lenses.length > 0 && {
      'data-pagefind-meta': 'lenses[data-search-lenses]',
      'data-search-lenses': lenses.map((lens) => lensLabel(org, lens)).join(', '),
    }),
  };
}
