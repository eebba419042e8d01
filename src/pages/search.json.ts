import { searchDialogWords } from '../site/search-dialog-words.ts';

/** What the search dialog says. It is fetched when somebody searches, so that no page has to bear it. */
export function GET() {
  return new Response(JSON.stringify(searchDialogWords()));
}
