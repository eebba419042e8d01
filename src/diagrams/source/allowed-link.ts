/**
 * Where links of a diagram may lead. `//host` and `/\host` would leave the site without saying how. A path of the
 * handbook begins with a name in which no scheme can hide.
 */
const allowed =
  /^(?:https:\/\/[^\s\\]+|mailto:[^\s\\]+|\/(?![/\\])|#|\.|[\p{L}\p{N}_][\p{L}\p{N}_ .-]*(?:[/#][^\\:;]*)?$)/iu;

/** Whether a link may lead there. */
export function isAllowedLink(href: string): boolean {
  // Browsers drop tabs and line breaks wherever they stand, so that a scheme can hide behind them.
  return !/[\t\n\r\0]/.test(href) && allowed.test(href);
}

/** What is said of a link that leads where none may. */
export function refusedLink(href: string): { message: string; hint: string } {
  return {
    message: `The link “${href}” is not allowed in a diagram`,
    hint: 'Let it begin with https: or mailto:, or be the path of a file, an address of the handbook or a #heading.',
  };
}
