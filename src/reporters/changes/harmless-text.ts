import type { Html, PhrasingContent, Text } from 'mdast';

/**
 * Text that a host must not read as anything else: `@name` would call somebody, `#12`, `!12`, `~label` and addresses would
 * link something. Hosts look for these in runs of text, and an empty comment ends one.
 */
export function harmlessText(value: string): PhrasingContent[] {
  return value
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[@#!~%$&])|(?<=:)(?=\/\/)|(?<=www)(?=\.)/i)
    .flatMap((piece, index): (Text | Html)[] => {
      const text: Text = { type: 'text', value: piece };
      return index === 0 ? [text] : [{ type: 'html', value: '<!-- -->' }, text];
    });
}
