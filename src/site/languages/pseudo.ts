import type { Words } from './en.ts';

/**
 * Puts brackets around everything the handbook says, so that words which bypass the language files stand out on a
 * page. `language: en-XA` shows it from left to right, `ar-XB` from right to left.
 */
export function pseudo(words: Words): Words {
  return bracketed(words) as Words;
}

function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : `⟦${value}⟧`;
  if (Array.isArray(value)) return ['⟦', ...value, '⟧'];
  if (typeof value === 'function') return (...args: unknown[]) => bracketed(value(...args));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, bracketed(inside)]));
}
