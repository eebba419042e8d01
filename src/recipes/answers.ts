/** What is known of a new page so far, by the names of the flags. */
export class Answers {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ReadonlyMap<string, readonly string[]>) {
    this.#values = values;
  }

  /** What the flags say. An empty value counts as none, so that scripts can pass what they have. */
  static fromFlags(values: Readonly<Record<string, unknown>>): Answers {
    const entries = Object.entries(values).map(([flag, value]) => {
      const texts = [value].flat().filter((each) => typeof each === 'string');
      return [flag, texts.map((text) => text.trim()).filter((text) => text !== '')] as const;
    });
    return new Answers(new Map(entries));
  }

  all(flag: string): readonly string[] {
    return this.#values.get(flag) ?? [];
  }

  one(flag: string): string | undefined {
    return this.all(flag)[0];
  }

  has(flag: string): boolean {
    return this.all(flag).length > 0;
  }

  with(flag: string, values: readonly string[]): Answers {
    return new Answers(new Map([...this.#values, [flag, values]]));
  }
}
