import { beyondLimits } from './limits.ts';
import type { Problem } from './problem.ts';

/** Deepest nesting of braces: what stands in them is code and markup by turns, and reading it costs more with each level. */
const MAX_BRACES = 50;
/** Deepest nesting of brackets in one piece of code. */
const MAX_BRACKETS = 500;
/** Most tags that are open at once. */
const MAX_OPEN_TAGS = 2000;
/** Longest piece of code. One of some ten thousand operators ends the whole program, where nobody can catch it. */
const MAX_CODE = 10_000;

/** Fenced and inline code: what looks like code in it is text. */
const QUOTED = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[^\n]*$|(`+)[^`\n]*\3/gm;
const SIGN = /[()[\]{}]|<\/?[A-Za-z>]|\/>|\n[ \t]*\n|^(?:import|export)\b/gm;

/**
 * What is refused of MDX before it is parsed: what Markdown's parser cannot take, and code that is so long or nested so
 * deep that the parser of code would take minutes or crash. Brackets in prose are let alone.
 */
export function beyondMdxLimits(mdx: string): Omit<Problem, 'column'> | undefined {
  return beyondLimits(mdx) ?? codeBeyondLimits(mdx.replace(QUOTED, (text) => text.replace(/[^\n]/g, ' ')));
}

function codeBeyondLimits(mdx: string): Omit<Problem, 'column'> | undefined {
  let braces = 0;
  let brackets = 0;
  let tags = 0;
  /** Where the piece of code begins that is being read, if one is. */
  let begin: number | undefined;
  for (const { sign, index } of [...signsIn(mdx), { sign: '\n\n', index: mdx.length }]) {
    const isBlank = sign.startsWith('\n');
    if (begin !== undefined && index - begin > MAX_CODE)
      return beyond(mdx, begin, 'too-large', `This code has more than ${MAX_CODE} characters`);
    if (sign === '{' || sign === 'import' || sign === 'export') begin ??= index;
    if (sign === '{') braces += 1;
    if (sign === '}') braces = Math.max(0, braces - 1);
    if (sign === '(' || sign === '[') brackets += 1;
    if (sign === ')' || sign === ']') brackets = Math.max(0, brackets - 1);
    if (sign === '/>' || sign.startsWith('</')) tags = Math.max(0, tags - 1);
    else if (sign.startsWith('<')) tags += 1;
    // Outside of braces a blank line ends a paragraph, and imports and exports.
    if (isBlank && braces === 0) [brackets, begin] = [0, undefined];
    if (braces > MAX_BRACES) return tooDeep(mdx, index, `${MAX_BRACES} braces`);
    if (brackets > MAX_BRACKETS) return tooDeep(mdx, index, `${MAX_BRACKETS} brackets`);
    if (tags > MAX_OPEN_TAGS) return tooDeep(mdx, index, `${MAX_OPEN_TAGS} tags`);
  }
  return undefined;
}

function signsIn(mdx: string): { sign: string; index: number }[] {
  return [...mdx.matchAll(SIGN)].map(({ 0: sign, index }) => ({ sign, index }));
}

function tooDeep(mdx: string, index: number, what: string): Omit<Problem, 'column'> {
  return beyond(mdx, index, 'too-deep', `More than ${what} are nested here`);
}

function beyond(mdx: string, index: number, rule: 'too-deep' | 'too-large', message: string) {
  const line = mdx.slice(0, index).split('\n').length - 1;
  return { rule, line, message, hint: 'Write it into a file of its own and import that.' };
}
