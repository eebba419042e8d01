import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { daySchema } from '../org/collections/fields.ts';
import { isBasePath, isSite } from '../org/collections/site.ts';
import { didYouMean } from '../org/suggest.ts';

/** A command was called in a way it does not understand; the message says how, without a stack. */
export class UsageError extends Error {}

/** Reads options strictly: an unknown one is refused with the nearest known one. */
export function readOptions<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /'--?([^'\s]+)'/.exec(message)?.[1] ?? '';
    const hint = didYouMean(unknown, Object.keys(options));
    throw new UsageError(hint ? `${message.split('. ')[0]}. ${hint}` : message);
  }
}

/** Reads an option's number. @throws {@link UsageError} where it is none */
export function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value))
    throw new UsageError(`${option} ${JSON.stringify(value)} is not a whole number`);
  return Number(value);
}

/** Puts the folder and the day into the environment, where the site and every other part of the build look for them. */
export function choose({ content, on }: { content?: string | undefined; on?: string | undefined }): void {
  if (content !== undefined) process.env['PODBOOK_CONTENT'] = content;
  if (on !== undefined) process.env['PODBOOK_ON'] = on;
  const day = process.env['PODBOOK_ON'];
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch && !/^\d{1,11}$/.test(epoch)) {
    throw new UsageError(`SOURCE_DATE_EPOCH ${JSON.stringify(epoch)} is not a number of seconds`);
  }
  const { PODBOOK_SITE: site, PODBOOK_BASE: base } = process.env;
  if (site && !isSite(site)) {
    throw new UsageError(
      `PODBOOK_SITE ${JSON.stringify(site)} is not an address such as https://example.com/handbook`,
    );
  }
  if (base && !isBasePath(base)) {
    throw new UsageError(`PODBOOK_BASE ${JSON.stringify(base)} is not a path such as /handbook`);
  }
  if (day && !daySchema.safeParse(day).success)
    throw new UsageError(`${JSON.stringify(day)} is not a day such as 2026-11-23`);
}
