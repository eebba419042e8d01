import type { Lens } from './collections/lens.ts';
import type { Org } from './org.ts';

/** What findings and the command line call a lens: the organisation's own word, else its id as a word. */
export function lensName(org: Pick<Org, 'settings'>, lens: Lens): string {
  return org.settings.lenses[lens].label ?? `${lens.charAt(0).toUpperCase()}${lens.slice(1)}`;
}
