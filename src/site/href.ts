/**
 * Puts the base path of the site before an address of the handbook.
 * @param address from the root of the handbook, beginning with a slash
 */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}
