/** How to put right an element that is refused. */
export function elementHint(name: string): string {
  if (name === 'script') return 'Scripts never run in the handbook: remove it.';
  if (name === 'style' || name === 'link' || name === 'font' || name === 'center') {
    return 'The look comes from the handbook’s own styles: remove it.';
  }
  if (name === 'svg' || name === 'picture' || name === 'source') {
    return 'Use an image: ![text](file.png), as png, jpg, webp or gif; or a Mermaid diagram.';
  }
  if (name === 'math') return 'Write the formula in a code block.';
  if (name === 'iframe' || name === 'video' || name === 'audio' || name === 'embed' || name === 'object') {
    return 'Link to it instead.';
  }
  return `Remove it, or write &lt;${name}&gt; or a code span to show the tag itself.`;
}

/** How to put right an attribute that is refused. */
export function attributeHint(name: string): string {
  if (name.startsWith('on')) return 'Scripts never run in the handbook: remove it.';
  if (name === 'id' || name === 'name') {
    return 'Headings have anchors of their own: link to the nearest one.';
  }
  if (name === 'style' || name === 'class')
    return 'The look comes from the handbook’s own styles: remove it.';
  if (name === 'target' || name === 'rel') return 'The handbook sets it where it is needed: remove it.';
  return 'Remove it.';
}

/** How to put right the value of an attribute that may have others. */
export function valueHint(name: string): string {
  if (name === 'width' || name === 'height')
    return 'Write a whole number of pixels without a unit, as in width="300", or of percent, as in width="50%".';
  return attributeHint(name);
}
