import { JSDOM } from 'jsdom';

/** Reads a picture as a browser reads it inside a page. */
export function pictureIn(svg: string): Element {
  const { body } = new JSDOM(`<!doctype html><body>${svg}`).window.document;
  const root = body.firstElementChild;
  if (!root || body.childNodes.length !== 1) throw new Error('not one element');
  return root;
}

/** Everything in a picture that a handbook must not publish, in the words of this test alone. */
export function hazardsIn(svg: string): string[] {
  const root = pictureIn(svg);
  return [root, ...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.namespaceURI === 'http://www.w3.org/2000/svg' ? [] : [`<${element.localName}>`]),
    ...(forbidden.test(element.localName) ? [`<${element.localName}>`] : []),
    ...[...element.attributes].flatMap(({ name, value }) => {
      const isBad =
        /^(?:on|style$|class$|data-|xlink|src)/i.test(name) ||
        /url\((?!#)|script:|data:|@import|expression|[<>{}]/i.test(value) ||
        (name === 'href' && !/^(?:https:\/\/|mailto:|\/(?![/\\])|#|\.)/.test(value));
      return isBad ? [`${name}="${value}"`] : [];
    }),
  ]);
}

const forbidden =
  /^(?:script|style|foreignobject|image|img|iframe|object|embed|animate.*|set|handler|audio|video|feimage|filter|html|body|meta|link|base|form|input|button)$/i;
