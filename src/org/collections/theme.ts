import { parse } from 'culori';
import { z } from 'zod';

/** An opaque colour: what is behind it must not change how well text can be read. */
const colourSchema = z
  .string()
  .refine((text) => isOpaque(text), "Expected an opaque CSS colour such as '#00459c' or oklch(42% 0.12 165)");

/** One colour of the handbook, on light and on dark ground. */
const pairSchema = z
  .strictObject({
    /** In the light. */
    light: colourSchema,
    /** In the dark. */
    dark: colourSchema,
  })
  .optional();

/** Font families, the first that a reader has; no punctuation that could end a declaration. */
const familiesSchema = z
  .string()
  .regex(/^[\p{L}\p{N} ,'"-]+$/u, 'Expected names of font families with commas between them')
  .refine(hasPairedQuotes, 'Expected each quotation mark to have its second')
  .optional();

/** An image of the content folder. */
const imageSchema = z
  .string()
  .regex(
    /^[^/\s][^\s]*\.(?:png|webp|jpe?g)$/,
    'Expected a png, webp or jpg of the content folder, such as logo.png',
  )
  .optional();

/** How this organisation looks: what differs from the handbook's own look. */
export const themeSchema = z
  .strictObject({
    /** Colours by name, each for light and dark. */
    colours: z
      .strictObject({
        /** The page. */
        paper: pairSchema,
        /** What stands out from the page a little. */
        raised: pairSchema,
        /** What is let into the page. */
        sunken: pairSchema,
        /** Hairlines. */
        line: pairSchema,
        /** Lines that have to be seen, such as those of controls. */
        'line-strong': pairSchema,
        /** Text. */
        ink: pairSchema,
        /** Text that stands back. */
        'ink-soft': pairSchema,
        /** Links, and what is current. */
        accent: pairSchema,
        /** A ground in a tint of the accent. */
        'accent-tint': pairSchema,
        /** The Builder lens. */
        builder: pairSchema,
        /** The Operator lens. */
        operator: pairSchema,
        /** The Communicator lens. */
        communicator: pairSchema,
        /** Uncovered, overdue. */
        alarm: pairSchema,
        /** A ground in a tint of the alarm. */
        'alarm-tint': pairSchema,
        /** Warnings. */
        caution: pairSchema,
        /** A ground in a tint of the caution. */
        'caution-tint': pairSchema,
        /** Comments in code. */
        'code-comment': pairSchema,
        /** Keywords in code. */
        'code-keyword': pairSchema,
        /** Strings in code. */
        'code-string': pairSchema,
        /** Numbers and names of values in code. */
        'code-constant': pairSchema,
        /** Functions in code. */
        'code-function': pairSchema,
        /** Links in code. */
        'code-link': pairSchema,
        /** Added lines of a diff. */
        'code-inserted': pairSchema,
        /** Removed lines of a diff. */
        'code-deleted': pairSchema,
      })
      .prefault({}),
    /** Font families that readers have. Nothing is loaded for them. */
    fonts: z
      .strictObject({
        /** Everything but titles. */
        text: familiesSchema,
        /** Titles. */
        title: familiesSchema,
        /** Code. */
        code: familiesSchema,
      })
      .prefault({}),
    /** Stands before the name in the header of every page. */
    logo: imageSchema,
    /** The small image in the tab of the browser. */
    favicon: imageSchema,
  })
  .prefault({});

function isOpaque(text: string): boolean {
  // Nothing but what a colour is written with: the text ends up in a stylesheet.
  const colour = /^[\w#%., ()/+-]+$/.test(text) ? parse(text) : undefined;
  return colour !== undefined && (colour.alpha ?? 1) === 1;
}

function hasPairedQuotes(text: string): boolean {
  return /^(?:[^'"]|'[^'"]*'|"[^'"]*")*$/.test(text);
}
