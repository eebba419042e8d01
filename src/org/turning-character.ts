/** Characters that make text read otherwise than it is stored: embeddings, overrides and isolates. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** The first character of a text that turns what follows around, and what to say of it. */
export function turningCharacter(text: string): { index: number; message: string } | undefined {
  const index = text.search(TURNING);
  if (index < 0) return undefined;
  return {
    index,
    message: `Unexpected character ${codePoint(text, index)}, which changes the direction of text unseen`,
  };
}

/** A character as standards name it: `U+202E`. */
export function codePoint(text: string, index: number): string {
  return `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
