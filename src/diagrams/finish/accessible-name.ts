import { allIn, type PictureNode, textIn } from './picture-node.ts';

/** What a picture is called and how it is described. */
export interface AccessibleName {
  readonly title: string;
  readonly description?: string;
}

/** What the author calls the picture (`accTitle`, `accDescr`), taken out of it. */
export function takeWrittenName(root: PictureNode): Partial<AccessibleName> {
  const title = take(root, 'title');
  const description = take(root, 'desc');
  return { ...(title && { title }), ...(description && { description }) };
}

function take(root: PictureNode, name: string): string {
  const node = root.children.find((child) => typeof child !== 'string' && child.name === name);
  root.children = root.children.filter((child) => child !== node);
  return typeof node === 'object' ? textIn(node).replace(/\s+/g, ' ').trim() : '';
}

/** Names a picture for people who do not see it. One with links in it is a group: an image hides what it holds. */
export function nameAccessibly(root: PictureNode, id: string, { title, description }: AccessibleName): void {
  const hasLinks = [...allIn(root)].some(({ name, attributes }) => name === 'a' && attributes.has('href'));
  root.attributes.set('role', hasLinks ? 'group' : 'img');
  root.attributes.set('aria-labelledby', `${id}-title`);
  root.attributes.delete('aria-describedby');
  if (description) {
    root.attributes.set('aria-describedby', `${id}-description`);
    root.children.unshift(named('desc', `${id}-description`, description));
  }
  root.children.unshift(named('title', `${id}-title`, title));
}

function named(name: string, id: string, text: string): PictureNode {
  return { name, attributes: new Map([['id', id]]), children: [text] };
}
