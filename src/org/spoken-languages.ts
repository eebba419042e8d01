/** The languages that the handbook speaks itself, by their first subtag. Their words are in `src/site/languages/`. */
export const SPOKEN_LANGUAGES = ['en', 'de'] as const;

export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** English in brackets, from left to right and from right to left: what is without brackets bypasses the languages. */
const PSEUDO_LOCALES = ['en-xa', 'ar-xb'] as const;

export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

/** @param tag BCP 47; upper and lower case are alike */
export function isPseudoLocale(tag: string): tag is PseudoLocale {
  return PSEUDO_LOCALES.some((each) => each === tag.toLowerCase());
}

/**
 * The language whose words the handbook uses.
 * @param tag BCP 47
 * @returns nothing where it does not speak that language
 */
export function spokenLanguage(tag: string): SpokenLanguage | undefined {
  const [first] = tag.toLowerCase().split('-');
  return SPOKEN_LANGUAGES.find((each) => each === first);
}
