/** What the script says, in the language of the handbook: the page hands it over. */
export interface SearchWords {
  /** What a page is called by its type. */
  readonly types: Readonly<Record<string, string>>;
  /** `# results`, by the plural categories of the language. */
  readonly results: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly nothing: string;
  /** The index could not be loaded. */
  readonly failed: string;
  /** Words, between blanks, that a question is made of and that say nothing about where its answer is. */
  readonly smallWords: string;
}
