/** A Markdown file, cut in two. */
export interface Parts {
  /** The YAML between the `---` lines; `undefined` where there is none. */
  readonly yaml: string | undefined;
  /** 1-based line of the file on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  /** The front matter is opened and never closed. */
  readonly isUnclosed: boolean;
}

/** Cuts a file at its front matter: a first line of three hyphens, up to the next such line. Nothing else is front matter. */
export function splitFrontMatter(text: string): Parts {
  const lines = text.split('\n');
  if (!isFence(lines[0])) return { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1, isUnclosed: false };
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return { yaml: undefined, yamlLine: 2, body: '', bodyLine: 1, isUnclosed: true };
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    isUnclosed: false,
  };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line);
}
