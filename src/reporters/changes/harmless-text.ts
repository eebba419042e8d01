import type { Html, PhrasingContent, Text } from 'mdast';

/** Where a run of text has to end: behind what begins a reference, and within the ids of commits and `GH-12`. */
const BREAKS =
  /(?<=[@#!~%$&^])|(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=\bGH)(?=-\d)|(?<=\b(?:[0-9a-f]{6})+)(?=[0-9a-f]+\b)/i;

/**
 * Text that a host must not read as anything else: `@name` would call somebody, `#12`, `GH-12`, `!12`, `~label`, the id of
 * a commit and addresses would link something. Hosts look for these in runs of text, and an empty comment ends one.
 */
export function harmlessText(value: string): PhrasingContent[] {
  return value
    .replaceAll(/\s+/g, ' ')
    .split(BREAKS)
    .flatMap((piece, index): (Text | Html)[] => {
      const text: Text = { type: 'text', value: piece };
      return index === 0 ? [text] : [{ type: 'html', value: '<!-- -->' }, text];
    });
}
