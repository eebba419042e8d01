/** One step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  /** From the root of the handbook. */
  readonly address: string;
}
