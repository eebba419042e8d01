/** Titles have no limit; a diagram does. */
const LONGEST = 200;

/** What Mermaid shows as it is, wherever in a quoted label it stands. */
const HARMLESS = /[\p{L}\p{M}\p{N} ,.!?()/'’‘“”–—…▲■●-]/u;

/** What Mermaid reads even in entities: a formula begins with `$$`, a line with `\n`, an icon with `fa:`. A space without width undoes it. */
const UNDONE = /(\$(?=\$)|\\(?=n)|:(?=fa))/g;
const JOINT = '\u200b';

/** Letters by which Mermaid marks entities while it works; as a text they would be taken for one. */
const MARKERS = new Set(['ﬂ', '¶']);

/**
 * Writes a text so that Mermaid shows it and does nothing else with it: everything that could be syntax, Markdown or
 * HTML becomes an entity by number. What is left needs no more than the quotes around it.
 */
export function mermaidText(text: string): string {
  const characters = [
    ...text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().replaceAll(UNDONE, `$1${JOINT}`),
  ];
  const shown = characters.length > LONGEST ? [...characters.slice(0, LONGEST - 1), '…'] : characters;
  const opening = /^(?:\d+[.)]|-)/.exec(shown.join(''))?.[0].length ?? 0;
  return shown
    .map((character, index) => {
      // "1. " and "- " at the beginning would be lists, which labels cannot hold.
      const isListMark = index === opening - 1;
      const isHarmless = HARMLESS.test(character) && !MARKERS.has(character) && !isListMark;
      return isHarmless ? character : `#${character.codePointAt(0)};`;
    })
    .join('');
}

/** A label of one or more lines, in its quotes. */
export function mermaidLabel(...lines: readonly string[]): string {
  return `"${lines.map(mermaidText).join('<br/>')}"`;
}

/** The name of a node. Ids have hyphens, which Mermaid may read as lines; a kind before them keeps `end` from ending anything. */
export function mermaidId(kind: string, id: string): string {
  return `${kind}_${id.replaceAll('-', '_')}`;
}
