/** A tag of a page's HTML, as our own writers and Astro's write it: values between double quotes, `<` of a text escaped. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** All of them, as written. */
  readonly attributes: string;
  /** From its `<` to behind its `>`. */
  readonly start: number;
  readonly end: number;
}

/** A `<` or a `>` in a value belongs to the value: whoever writes one into a title must not make a tag of it. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:="([^"]*)")?/g;

/** Every tag in the order of the text. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].map(({ 0: text, 1: slash, 2: name = '', 3: attributes = '', index }) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    attributes,
    start: index,
    end: index + text.length,
  }));
}

/** The value of an attribute, as written: what is escaped in it stays so. */
export function attributeOf({ attributes }: Tag, wanted: string): string | undefined {
  for (const [, name, value] of attributes.matchAll(ATTRIBUTE)) if (name === wanted) return value;
  return undefined;
}

/** The text between the tags, and nothing of the elements with these names. */
export function withoutTags(html: string, dropped: readonly string[]): string {
  let text = '';
  let done = 0;
  let within: string | undefined;
  for (const { name, isEnd, start, end } of tagsOf(html)) {
    if (within === undefined) text += html.slice(done, start);
    if (within === undefined && !isEnd && dropped.includes(name)) within = name;
    else if (within === name && isEnd) within = undefined;
    done = end;
  }
  return text + html.slice(done);
}
