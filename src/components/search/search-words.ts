/** What the search dialog says in the language of the handbook, as `search.json` hands it over. */
export interface SearchWords {
  /** Address of the folder of the index, with slashes at both ends. */
  readonly index: string;
  readonly title: string;
  readonly close: string;
  /** Names the choice of types to those who do not see it. */
  readonly only: string;
  readonly everything: string;
  /** Each type that a search can be narrowed to, and what many of it are called. */
  readonly filters: readonly (readonly [type: string, label: string])[];
  /** What one page is called by its type. */
  readonly types: Readonly<Record<string, string>>;
  /** `# results`, by the plural categories of the language. */
  readonly results: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly nothing: string;
  readonly hint: string;
  readonly didYouMean: string;
  readonly more: string;
  /** Beside the choice whether the key `/` opens search. */
  readonly slash: string;
  /** The index could not be loaded. */
  readonly failed: string;
  /** Words, between blanks, that a question is made of and that say nothing about where its answer is. */
  readonly smallWords: string;
}
