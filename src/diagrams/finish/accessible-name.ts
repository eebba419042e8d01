/** What a picture is called and how it is described. */
export interface AccessibleName {
  readonly title: string;
  readonly description?: string;
}

/** What the author calls the picture (`accTitle`, `accDescr`), taken out of it. */
export function takeWrittenName(root: Element): Partial<AccessibleName> {
  const take = (name: string): string => {
    const element = [...root.children].find((child) => child.localName === name);
    element?.remove();
    return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  };
  const title = take('title');
  const description = take('desc');
  return { ...(title && { title }), ...(description && { description }) };
}

/** Names a picture for people who do not see it. One with links in it is a group: an image hides what it holds. */
export function nameAccessibly(root: Element, id: string, { title, description }: AccessibleName): void {
  root.setAttribute('role', root.querySelector('a[href]') ? 'group' : 'img');
  for (const attribute of ['aria-labelledby', 'aria-describedby']) root.removeAttribute(attribute);
  if (description) prepend(root, 'desc', 'aria-describedby', `${id}-description`, description);
  prepend(root, 'title', 'aria-labelledby', `${id}-title`, title);
}

function prepend(root: Element, name: string, attribute: string, id: string, text: string): void {
  const element = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute('id', id);
  element.textContent = text;
  root.prepend(element);
  root.setAttribute(attribute, id);
}
