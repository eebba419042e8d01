import { drawDiagrams } from '../draw.ts';
import type { Loaded } from '../load.ts';
import { measurePictures } from '../measure.ts';
import { compareDiagnostics } from '../org/diagnostic.ts';
import { type Checked, type CheckOptions, checkLoaded } from '../org/rules/run.ts';
import { toldOf } from '../org/told.ts';
import { diagramCache } from './drawings.ts';
import { contentDirectory } from './settings.ts';

/** All that is wrong with an organisation: what reading it found, its diagrams and pictures, and what the rules say. */
export async function checkContent(loaded: Loaded, options: Omit<CheckOptions, 'unread'>): Promise<Checked> {
  const checked = checkLoaded(loaded, options);
  const { diagnostics: undrawn } = await drawDiagrams(loaded.org, { cacheDirectory: diagramCache() });
  const { diagnostics: unseen } = await measurePictures(loaded.org, contentDirectory());
  return {
    ...checked,
    diagnostics: toldOf([...checked.diagnostics, ...undrawn, ...unseen].sort(compareDiagnostics)),
  };
}
