import type { Example } from './rule.ts';

/** A Markdown file from the lines of its front matter, which thus begin on line 2, and its body. */
export function page(frontMatter: readonly string[], body = ''): string {
  return `---\n${frontMatter.map((line) => `${line}\n`).join('')}---\n${body}`;
}

/** Files of people of whom nothing but the name matters. */
export function people(...ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [`people/${id}.md`, page([`name: ${titleOf(id)}`])]));
}

/** Files of pods of which nothing but the name matters. */
export function pods(...ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [`pods/${id}/pod.md`, page([`title: ${titleOf(id)}`])]));
}

/** Every file of an example, those that it leaves out included. */
export function filesOf({ files, background }: Example): Record<string, string> {
  return { 'org.yaml': 'name: Example\n', ...background, ...files };
}

function titleOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
