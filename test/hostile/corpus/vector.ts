/** Something that a hostile author could write, and that would run a script or load something where nothing guards. */
export interface Vector {
  /** The script that it runs is `alert(number)`, so whoever sees it run knows which one it was. */
  readonly number: number;
  /** The table that it comes from. */
  readonly table: string;
  readonly text: string;
}

/**
 * What the tables hold: `RUN` stands for the script, `NR` for the vector's number (labels and names must differ on one
 * page), and `BASE64{…}` is put into base 64 after that.
 */
export type Template = string;

/** Numbers the templates of all tables and fills them in. Two tables may come to the same text; it counts once. */
export function filledIn(tables: Readonly<Record<string, readonly Template[]>>): Vector[] {
  const seen = new Set<Template>();
  const vectors: Vector[] = [];
  for (const [table, templates] of Object.entries(tables)) {
    for (const template of templates) {
      if (seen.has(template)) continue;
      seen.add(template);
      const number = vectors.length + 1;
      vectors.push({ number, table, text: fillIn(template, number) });
    }
  }
  return vectors;
}

function fillIn(template: Template, number: number): string {
  return template
    .replaceAll('RUN', `alert(${number})`)
    .replaceAll('NR', String(number))
    .replace(/BASE64\{(.*?)\}/gs, (_, text: string) => Buffer.from(text).toString('base64'));
}

/** Every combination of two lists. */
export function each<A, B>(
  first: readonly A[],
  second: readonly B[],
  join: (a: A, b: B) => Template,
): Template[] {
  return first.flatMap((a) => second.map((b) => join(a, b)));
}
