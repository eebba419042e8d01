import type { RootContent } from 'mdast';

/** A place-holder that can be searched for, and that tells readers that nobody has written here yet. */
export function toWrite(questions: string): RootContent {
  return {
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value: `To write: ${questions}` }] }],
  };
}

/** A `##` section with what it should answer. */
export function section(title: string, questions: string): RootContent[] {
  return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, toWrite(questions)];
}
