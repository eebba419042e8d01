import { compareDiagnostics, compareText, type Place } from '../org/diagnostic.ts';
import type { Org } from '../org/org.ts';
import type { FieldPath, Source } from '../org/record.ts';

/** An address of another site, and everywhere it is written. */
export interface WrittenAddress {
  /** As written, or as browsers ask for it where that has blanks; without what follows `#`: only browsers see that. */
  readonly url: string;
  /** In the order of files and lines; at least one. */
  readonly places: readonly [Place, ...Place[]];
}

/** Every http(s) address in front matter, org.yaml and bodies, each once, sorted. */
export function writtenAddresses(org: Org): WrittenAddress[] {
  const found = new Map<string, [Place, ...Place[]]>();
  const note = (written: string, place: Place) => {
    if (!PLAIN.test(written) || !URL.canParse(written)) return;
    const url = written.split('#')[0] ?? written;
    const places = found.get(url);
    if (places) places.push(place);
    else found.set(url, [place]);
  };
  noteValues(org.settings, [], org.source, note);
  for (const { data, body, source } of org.byFile.values()) {
    noteValues(data, [], source, note);
    for (const { href, line, column } of body.links) note(asAsked(href), { file: source.file, line, column });
  }
  const inOrder = (a: Place, b: Place) => compareDiagnostics({ ...NOTHING, ...a }, { ...NOTHING, ...b });
  for (const places of found.values()) places.sort(inOrder);
  return [...found].map(([url, places]) => ({ url, places })).sort((a, b) => compareText(a.url, b.url));
}

/** What a whole text must be to be an address: prose in a field may begin with one. */
const PLAIN = /^https?:\/\/\S+$/i;

/** A link is one whatever is in it: where it has blanks or backslashes, what browsers ask for, who write them otherwise. */
function asAsked(href: string): string {
  return PLAIN.test(href) || !URL.canParse(href) ? href : new URL(href).href;
}

const NOTHING = { rule: '', severity: 'info', message: '' } as const;

/** Fields are addresses wherever a whole value is one: a new field is looked at without anybody thinking of it. */
function noteValues(
  value: unknown,
  path: FieldPath,
  source: Source,
  note: (written: string, place: Place) => void,
): void {
  if (typeof value === 'string') note(value, source.place(path));
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) noteValues(each, [...path, index], source, note);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) noteValues(each, [...path, key], source, note);
  }
}
