import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();
const read = new Map<string, Element>();

/** Reads a picture as a browser reads it inside a page; nobody changes what it gives. */
export function pictureIn(svg: string): Element {
  const known = read.get(svg);
  if (known) return known;
  const { body } = parser.parseFromString(`<!doctype html><body>${svg}`, 'text/html');
  const root = body.firstElementChild;
  if (!root || body.childNodes.length !== 1) throw new Error('not one element');
  read.set(svg, root);
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
        (name === 'href' && !/^(?:https:\/\/|mailto:|\/(?![/\\])|#|\.|[^:;%\\]+$)/.test(value));
      return isBad ? [`${name}="${value}"`] : [];
    }),
  ]);
}

const forbidden =
  /^(?:script|style|foreignobject|image|img|iframe|object|embed|animate.*|set|handler|audio|video|feimage|filter|html|body|meta|link|base|form|input|button)$/i;
