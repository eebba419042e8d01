import { z } from 'zod';
import { turningCharacter } from '../turning-character.ts';

/**
 * The kinds of field that several collections share. A message here is what a writer reads, so it says
 * what was expected in plain words; the place in the file is added where the file is read.
 */

/** The collections that have an id of their own and can be referred to. */
export type ReferenceTarget =
  | 'outcome'
  | 'pod'
  | 'person'
  | 'interface'
  | 'decision'
  | 'guardrail'
  | 'function';

declare module 'zod' {
  interface GlobalMeta {
    /** The collection whose ids this text must be one of. Linking follows it. */
    references?: ReferenceTarget;
    /** The text is Markdown, of one paragraph. Its links are checked like those of a body. */
    markdown?: 'inline';
  }
}

const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be an id: `a-z0-9` words joined by single hyphens. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}

/** An id: lower-case letters and digits, words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'Unexpected id: only lower-case letters, digits and single hyphens between them');

/** The id of something in another file. That it exists is checked when the files are linked. */
export function reference(target: ReferenceTarget) {
  return z.string().min(1, 'Expected an id').meta({ references: target });
}

/** What a page can show: no control characters but blanks and line ends, none that turns text around, no half of a character. */
const readableSchema = z
  .string()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
  .refine((text) => !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.test(text), 'Unexpected control character')
  .refine((text) => !turningCharacter(text), {
    error: ({ input }) => turningCharacter(String(input))?.message,
  })
  .refine((text) => text.isWellFormed(), 'Unexpected half of a character, such as \\ud83d alone');

/** Text on one line, not empty. Shown as it is: Markdown in it is not read. */
export const textSchema = readableSchema
  .trim()
  .min(1, { message: 'Expected some text', abort: true })
  .refine(isSeen, 'Expected some text that can be seen')
  .regex(/^[^\r\n]*$/, 'Expected one line of text');

/** Prose of a sentence or a few. Inline Markdown (links, emphasis, code) is read. */
export const proseSchema = readableSchema
  .trim()
  .min(1, { message: 'Expected some text', abort: true })
  .refine(isSeen, 'Expected some text that can be seen')
  .meta({ markdown: 'inline' });

/** Whether there is something to see, and to click on where the text is a link. */
function isSeen(text: string): boolean {
  return /[^\p{Cc}\p{Cf}\p{Z}]/u.test(text);
}

/** What a text that is no day is told: its fix is the same for every field that holds a day. */
export const EXPECTED_DAY = 'Expected a day such as 2026-11-23';

/** A calendar day that exists, `2026-11-23`. Days compare as text. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, EXPECTED_DAY)
  .refine(isCalendarDay, { message: 'This day is not in the calendar', abort: true });

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return true; // the pattern has already spoken
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** An address that a reader may follow: http, https, mailto or tel. */
export const urlSchema = z
  .string()
  // Browsers leave blanks out, some in the middle too.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
  .regex(/^[^\s\x00-\x1f\x7f]*$/, { message: 'Expected an address without blanks', abort: true })
  .refine(isFollowable, 'Expected a full address that begins with https:// (or http://, mailto:, tel:)');

/** `https:a` is a path to pages whose own address begins with https. */
function isFollowable(text: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(text) && URL.canParse(text);
}

/** A link with the words to show for it. */
export const labelledUrlSchema = z.strictObject({
  /** The words to show. */
  label: textSchema,
  /** Where they lead: http, https, mailto or tel. */
  url: urlSchema,
});

/** An old address, which becomes a file of its own: nothing in it may lead out of the site, or be too long to be a file. */
const aliasSchema = readableSchema
  .regex(/^\/[^\s?#\\]*$/, { message: 'Expected a path on this site that begins with /', abort: true })
  .refine(isOldPath, {
    message: 'Expected a path that a page can have had, such as /teams/backend/',
    abort: true,
  })
  .superRefine((alias, { addIssue }) => {
    // %E2%80%AE becomes what it stands for in the name of a file and in what is said of it.
    const path = decodeURIComponent(alias);
    if (path === alias) return;
    for (const { message } of readableSchema.safeParse(path).error?.issues ?? []) addIssue(message);
  });

function isOldPath(alias: string): boolean {
  try {
    const names = decodeURIComponent(alias)
      .replace(/^\/|\/$/g, '')
      .split('/');
    return alias.length <= 1000 && (alias === '/' || names.every(isFileName));
  } catch {
    return false;
  }
}

function isFileName(name: string): boolean {
  const isShort = new TextEncoder().encode(name).length <= 200;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
  return isShort && isSeen(name) && !/^\.{0,2}$/.test(name) && !/[\x00-\x1f\x7f%?#\\]/.test(name);
}

/** The fields that every type of page has. */
export const pageFields = {
  /** Old addresses of this page, such as `/teams/backend/`, that redirect to it. */
  aliases: z.array(aliasSchema).default([]),
  /** Rules of `podbook check` that leave this file alone, each with the reason: `{ pod-size: "two people until March" }`. */
  waive: z.record(z.string(), textSchema).default({}),
};
