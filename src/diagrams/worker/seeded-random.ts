/**
 * Makes `Math.random` give the same numbers for the same text, so that a drawing is the same in every build.
 * It needs nothing from outside itself: the picture test runs it inside a browser.
 */
export function seedRandom(text: string): void {
  // FNV-1a.
  let state = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 16777619) >>> 0;
  }
  // Mulberry32: small, and even enough for layouts and made-up commit ids.
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
