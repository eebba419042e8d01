import { createHash } from 'node:crypto';
import { features } from './features.ts';
import { defaultLabels } from './labels.ts';
import { schema } from './schema.ts';

/** Raise it with every change to src/markdown, or to the version of satteri, that changes what is rendered. */
const REVISION = 1;

/** Changes when the pipeline does: part of every cache key, so that no old HTML outlives a stricter sanitiser. */
export const pipelineVersion: string = createHash('sha256')
  .update(JSON.stringify([REVISION, features(defaultLabels), schema], patternAsText))
  .digest('hex')
  .slice(0, 16);

function patternAsText(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? String(value) : value;
}
