import type { Definition, Image, PhrasingContent, Text } from 'mdast';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { carriedMeta } from './code-blocks.ts';
import { type MarkdownDocument, type ResolvedImage, spotOf } from './document.ts';
import { withBlanksKept } from './href.ts';
import { publishImage } from './images.ts';
import { linkTarget, publishedAddress, publishLink } from './links.ts';
import { reportMissingNotes } from './missing-notes.ts';
import { closeOpenLink } from './open-link.ts';
import type { Spot } from './problem.ts';
import { cleanHtml, placeMark } from './raw-html.ts';
import type { NoteReader } from './unread-notes.ts';

/** What holds whole blocks rather than words. */
const blockParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** A link definition (`[label]: destination`) as written. */
interface Defined extends Pick<Definition, 'url' | 'title'> {
  readonly spot: Spot;
  /** Whether a link (not only an image) has been seen to use it. */
  isLinked: boolean;
}

/**
 * The plugins that read a parsed text with its places: they collect links and prose, resolve destinations and
 * clean raw HTML. References need their definitions first, hence two passes. The inferred types tell that none of
 * them is asynchronous.
 */
export function readingPlugins(document: MarkdownDocument, notes: NoteReader) {
  const defined = new Map<string, Defined>();
  return [readDefinitions(document, defined), readContent(document, defined, notes)];
}

function readDefinitions(document: MarkdownDocument, defined: Map<string, Defined>) {
  return {
    name: 'podbook-definitions',
    options: { position: true },
    definition(node, context) {
      const { identifier, title } = node;
      const url = withBlanksKept(node.url);
      const spot = spotOf(document, node.position?.start);
      // The first definition of a label is the one that counts.
      if (!defined.has(identifier)) defined.set(identifier, { url, title, spot, isLinked: false });
      context.setProperty(node, 'url', publishedAddress(linkTarget(document, url)));
    },
  } satisfies MdastPluginDefinition;
}

function readContent(document: MarkdownDocument, defined: Map<string, Defined>, notes: NoteReader) {
  const holdsBlocks = blockHolders();
  return {
    name: 'podbook-content',
    options: { position: true },
    footnoteDefinition: (node) => notes.define(node),
    footnoteReference: (node) => notes.refer(node),
    heading(node, context) {
      closeOpenLink(document);
      const mark = placeMark(spotOf(document, node.position?.start));
      context.setProperty(node, 'data', { hProperties: { dataAt: mark } });
    },
    html(node, context) {
      const start = node.position?.start ?? { line: 1, column: 1 };
      const isInText = /<[A-Z]/.test(node.value) && !holdsBlocks(context.parent(node));
      context.setProperty(node, 'value', cleanHtml(document, { value: node.value, start, isInText }));
    },
    code(node, context) {
      const meta = carriedMeta(node.meta);
      if (meta) context.setProperty(node, 'data', meta);
      if (node.lang !== 'mermaid') return;
      const { line, column } = spotOf(document, node.position?.start);
      document.diagrams.push({ source: node.value, line: line + 1, column });
    },
    text(node, context) {
      if (node.value.trim() === '' || isAddress(node, context)) return;
      document.prose.push({ text: node.value, ...spotOf(document, node.position?.start) });
      reportMissingNotes(document, node);
    },
    link(node, context) {
      closeOpenLink(document);
      const href = publishLink(document, withBlanksKept(node.url), spotOf(document, node.position?.start));
      if (href !== node.url) context.setProperty(node, 'url', href);
    },
    linkReference(node) {
      closeOpenLink(document);
      const definition = defined.get(node.identifier);
      // What many links share is reported once, where it is written.
      if (!definition || definition.isLinked) return;
      definition.isLinked = true;
      publishLink(document, definition.url, definition.spot);
    },
    image(node, context) {
      const image = publishImage(document, withBlanksKept(node.url), spotOf(document, node.position?.start));
      context.replaceNode(node, published(image, node));
    },
    imageReference(node, context) {
      const { url = '', title = null, spot } = defined.get(node.identifier) ?? {};
      const image = publishImage(document, url, spot ?? spotOf(document, node.position?.start));
      context.replaceNode(node, published(image, { alt: node.alt, title }));
    },
  } satisfies MdastPluginDefinition;
}

/**
 * Makes the question whether a tag in something stands by itself. A tag that goes over several lines, or has an end tag
 * beside it, is a paragraph to CommonMark, and a block to whoever wrote nothing else there.
 */
function blockHolders(): (parent: Parent) => boolean {
  // A paragraph may hold thousands of tags, and each of them asks.
  const known = new WeakMap<NonNullable<Parent>, boolean>();
  return (parent) => {
    if (parent?.type !== 'paragraph') return blockParents.has(parent?.type ?? '');
    const answer = known.get(parent) ?? parent.children.every(isBlockOrBlank);
    known.set(parent, answer);
    return answer;
  };
}

type Parent = ReturnType<MdastVisitorContext['parent']>;

function isBlockOrBlank(child: Readonly<PhrasingContent>): boolean {
  if (child.type === 'html') return /^<\/?[A-Z]/.test(child.value);
  return child.type === 'text' && child.value.trim() === '';
}

/** An image as it goes on, or its alternative text when it is refused. */
function published(image: ResolvedImage | undefined, written: Pick<Image, 'alt' | 'title'>): Image | Text {
  if (!image) return { type: 'text', value: written.alt ?? '' };
  const { src, width, height } = image;
  return {
    type: 'image',
    url: src,
    alt: written.alt ?? '',
    title: written.title ?? null,
    data: {
      hProperties: { ...(width !== undefined && { width }), ...(height !== undefined && { height }) },
    },
  };
}

/** Whether a text is the visible address of an autolink, which nobody reads as words. */
function isAddress(node: Readonly<Text>, context: MdastVisitorContext): boolean {
  // Asking for the parent is slow, so ask only where it matters.
  if (/\s/.test(node.value) || !/[:@.]/.test(node.value)) return false;
  const parent = context.parent(node);
  return parent?.type === 'link' && parent.url.endsWith(node.value);
}
