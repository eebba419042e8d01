import type { SearchWords } from '../components/search/search-words.ts';
import { href } from './href.ts';
import { words } from './languages/index.ts';
import { SEARCH_TYPES } from './search-page.ts';

/** The words of the search dialog in the language of the handbook, and where its index is. */
export function searchDialogWords(): SearchWords {
  const { search, sections } = words();
  const { notWhileWriting, failed, off: _off, chapters, ...said } = search;
  const labels = {
    outcome: sections.outcomes,
    pod: sections.pods,
    person: sections.people,
    interface: sections.interfaces,
    decision: sections.decisions,
    guardrail: sections.guardrails,
    rule: sections.rules,
    chapter: chapters,
  };
  return {
    ...said,
    index: href('/pagefind/'),
    filters: SEARCH_TYPES.map((type) => [type, labels[type]]),
    failed: import.meta.env.DEV ? notWhileWriting : failed,
  };
}
