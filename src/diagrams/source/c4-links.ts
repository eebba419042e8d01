/** In which place, counted from 0, what C4 calls the link of a thing stands when it is not named. */
const placeOfLink: readonly (readonly [thing: RegExp, place: number])[] = [
  [/^(?:Enterprise|System|Container)_Boundary$/, 3],
  [/^Boundary$/, 4],
  [/^(?:Person|System)/, 5],
  [/^(?:Container|Component|Node|Deployment_Node)/, 6],
  [/^RelIndex$/, 8],
  [/^(?:Bi)?Rel/, 7],
];

/** Whether a line of a C4 diagram gives something a link: `$link="…"` anywhere, or the bare address in its place. */
export function hasC4Link(line: string): boolean {
  if (/\$link\s*=/.test(line)) return true;
  const { thing = '', list = '' } = /^\s*(?<thing>\w+)\s*\((?<list>.*)/.exec(line)?.groups ?? {};
  const place = placeOfLink.find(([pattern]) => pattern.test(thing))?.[1];
  return place !== undefined && values(list)[place] !== undefined;
}

/** What stands between the brackets of a thing, without its quotes; nothing where a value is empty. */
function values(list: string): (string | undefined)[] {
  const found = list.matchAll(/\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^",)]*))\s*(?<end>[,)]|$)/g);
  const read: (string | undefined)[] = [];
  for (const { groups: { quoted, bare, end } = {} } of found) {
    read.push((quoted ?? bare)?.trim() || undefined);
    if (end !== ',') break;
  }
  return read;
}
