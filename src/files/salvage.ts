import type { z } from 'zod';

/** More rounds than the parts of any front matter nest. */
const MAX_ROUNDS = 12;

/**
 * Takes out of front matter what its schema refuses, so that the rest of a page can be read: the files of an older
 * commit were right by the rules of their day.
 * @returns the data as the schema gives it; nothing where what is missing cannot be left out
 */
export function salvage<T>(schema: z.ZodType<T>, data: unknown): T | undefined {
  const rest: unknown = structuredClone(data);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    const removed = parsed.error.issues.map((issue) => {
      const paths =
        issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      return paths.some((path) => removeAt(rest, path));
    });
    if (!removed.includes(true)) return undefined;
  }
  return undefined;
}

/** Whether something was there to be removed. */
function removeAt(data: unknown, path: readonly PropertyKey[]): boolean {
  const [key, ...further] = path;
  if (key === undefined || typeof data !== 'object' || data === null || !Object.hasOwn(data, key))
    return false;
  const holder = data as Record<PropertyKey, unknown>;
  if (further.length > 0) return removeAt(holder[key], further);
  if (Array.isArray(data)) data.splice(Number(key), 1);
  else delete holder[key];
  return true;
}
