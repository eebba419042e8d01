import type { Picture as Drawing } from '../diagrams/result.ts';
import { type Highlight, Highlighter } from '../markdown/code/highlighter.ts';
import type { Org } from '../org/org.ts';
import type { Picture } from '../pictures/picture.ts';
import { siteDrawings } from './drawings.ts';
import { loadSite } from './organisation.ts';
import { sitePictures } from './pictures.ts';

/** What has to be ready before texts are rendered, because rendering does not wait. */
export interface Prepared {
  /** Mermaid fences, drawn, by their source. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Pictures, measured, by their path in the content folder. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Knows every language that a text of the organisation names. */
  readonly highlight: Highlight;
}

let highlighter: Promise<Highlighter> | undefined;
let last: { org: Org; highlight: Promise<Highlight> } | undefined;

/** Everything prepared for what is on disk, once. */
export async function prepared(): Promise<Prepared> {
  const [{ pictures: drawings }, { pictures }, highlight] = await Promise.all([
    siteDrawings(),
    sitePictures(),
    siteHighlight(),
  ]);
  return { drawings, pictures, highlight };
}

function siteHighlight(): Promise<Highlight> {
  const { org } = loadSite();
  if (last?.org !== org) {
    const texts = [...org.byFile.values()].map(({ body }) => body.text);
    last = { org, highlight: open().then((opened) => opened.prepare(texts)) };
  }
  return last.highlight;
}

function open(): Promise<Highlighter> {
  highlighter ??= Highlighter.open();
  return highlighter;
}
