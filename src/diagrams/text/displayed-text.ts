/**
 * What of a text is shown. Mermaid carries `#quot;` through a drawing as signs of its own and leaves some of them, and
 * what an author wrote as an HTML entity, in the text as they are; with HTML labels the browser would read them.
 * Names of icon fonts, which a handbook does not load, are left out.
 */
export function displayedText(text: string, document: Document): string {
  const named = text
    .replaceAll('ﬂ°°', '&#')
    .replaceAll('ﬂ°', '&')
    .replaceAll('¶ß', ';')
    .replace(/\bfa[bklrs]?:fa-[\w-]+\s*/g, '');
  return named.replace(/&(?:[a-z][a-z\d]+|#\d+|#x[\da-f]+);/gi, (entity) => decode(entity, document));
}

/** A text area holds text only, whatever it is given. */
function decode(entity: string, document: Document): string {
  const area = document.createElement('textarea');
  area.innerHTML = entity;
  return area.value;
}
