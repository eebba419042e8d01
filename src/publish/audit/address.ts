/** What a browser would do for an address that stands in a page. */
export type Reach =
  /** Stay in the handbook. */
  | 'own'
  /** Ask another host. */
  | 'foreign'
  /** Hand it to a program for mails or calls. */
  | 'program'
  /** Run it, or take it for content: `javascript:`, `data:`, `blob:` and whatever else there is. */
  | 'dangerous';

const HANDBOOK = 'https://handbook.invalid';
const PROGRAMS: readonly string[] = ['mailto:', 'tel:'];

/** Reads an address as browsers do: line breaks, tabs and letters' case change nothing. */
export function reachOf(address: string): Reach {
  // What cannot be read is never asked for.
  if (!URL.canParse(address, HANDBOOK)) return 'own';
  const { origin, protocol } = new URL(address, HANDBOOK);
  if (origin === HANDBOOK) return 'own';
  if (protocol === 'http:' || protocol === 'https:') return 'foreign';
  return PROGRAMS.includes(protocol) ? 'program' : 'dangerous';
}

/** The path of an address of the handbook, from the root of the host. */
export function pathOf(address: string): string {
  return URL.canParse(address, HANDBOOK) ? new URL(address, HANDBOOK).pathname : '';
}
