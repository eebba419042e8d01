import { join } from 'node:path';
import { type Drawings, drawDiagrams } from '../draw.ts';
import type { Loaded } from '../load.ts';
import { loadSite } from './organisation.ts';
import { cacheDirectory } from './settings.ts';

let last: { loaded: Loaded; drawings: Promise<Drawings> } | undefined;

/** The drawings of every Mermaid fence of this site, made once for what is on disk. */
export function siteDrawings(): Promise<Drawings> {
  const loaded = loadSite();
  if (last?.loaded !== loaded) {
    last = { loaded, drawings: drawDiagrams(loaded.org, { cacheDirectory: diagramCache() }) };
  }
  return last.drawings;
}

/** Where drawings are kept from one build to the next. */
export function diagramCache(): string {
  return join(cacheDirectory(), 'diagrams');
}
