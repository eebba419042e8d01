import { addressOf } from '../org/addresses.ts';
import type { KnownPage } from '../site/closest-titles.ts';
import { organisation } from '../site/organisation.ts';
import { sections } from '../site/sections.ts';

/** Titles and addresses of all pages, which the 404 page reads to offer the closest ones. Nobody who is not listed. */
export function GET() {
  const org = organisation();
  const things = [...org.byFile.values()].filter((each) => each.kind !== 'person' || each.data.listed);
  const pages: KnownPage[] = [
    ...sections(org).map(({ label, address }): KnownPage => [label, address]),
    ...things.map((each): KnownPage => [each.title, addressOf(each), ...each.data.aliases]),
  ];
  return new Response(JSON.stringify(pages));
}
