import { createHash } from 'node:crypto';
import { THEME_SCRIPT } from '../site/theme-script.ts';

/** The one script that may stand in a page, as a policy names it. */
export const THEME_SCRIPT_HASH = `'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`;

/**
 * What a page of the handbook may load, and from where: its own files, and nothing else from anywhere. A browser that
 * is told so runs no script that somebody managed to write into a page. Compiling the search index's WebAssembly has
 * to be allowed by name.
 */
const DIRECTIVES: readonly (readonly string[])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'", "'wasm-unsafe-eval'", THEME_SCRIPT_HASH],
  ['worker-src', "'self'"],
  ['connect-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['style-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
];

/** The policy as a `<meta>` in every page says it, for hosts that send no headers of ours. */
export const PAGE_POLICY = DIRECTIVES.map((directive) => directive.join(' ')).join('; ');

/** The policy as a header says it: who may frame a page cannot be said in the page. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
