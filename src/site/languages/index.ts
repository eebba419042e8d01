import { isPseudoLocale, type SpokenLanguage, spokenLanguage } from '../../org/spoken-languages.ts';
import { organisation } from '../organisation.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { type Formats, formatsIn } from './formats.ts';
import { pseudo } from './pseudo.ts';

/** A language that the handbook speaks: the tag of its grammar, and its words around numbers, days and lists. */
interface Language {
  readonly tag: string;
  readonly words: (formats: Formats) => Words;
}

const ENGLISH: Language = { tag: 'en', words: en };
const PSEUDO: Language = { tag: 'en', words: (formats) => pseudo(en(formats)) };

const LANGUAGES: Readonly<Record<SpokenLanguage, Language>> = {
  en: ENGLISH,
  de: { tag: 'de', words: de },
};

/** How the handbook speaks in one language. */
export interface Spoken {
  readonly words: Words;
  readonly formats: Formats;
}

const known = new Map<string, Spoken>();

/** @param language BCP 47 tag; its words are English where the handbook does not speak it, its numbers and days are its own */
export function spokenIn(language: string): Spoken {
  const spoken = known.get(language) ?? speak(language);
  known.set(language, spoken);
  return spoken;
}

function speak(language: string): Spoken {
  const { tag: grammar, words } = isPseudoLocale(language)
    ? PSEUDO
    : LANGUAGES[spokenLanguage(language) ?? 'en'];
  const formats = formatsIn(language, grammar);
  return { formats, words: words(formats) };
}

/** The words of the handbook's own language. */
export function words(): Words {
  return spokenIn(organisation().settings.language).words;
}

/** Numbers, days and lists in the handbook's own language. */
export function formats(): Formats {
  return spokenIn(organisation().settings.language).formats;
}

/**
 * What marks a text of the tool on a page: fields, rules and findings explain themselves in English in every handbook,
 * as the command line does, for they are the documentation of a tool.
 * @returns attributes; none where English is the handbook's own language
 */
export function toolText(): { readonly lang?: 'en'; readonly dir?: 'ltr' } {
  const { language } = organisation().settings;
  const isEnglish = language.toLowerCase().split('-')[0] === 'en' && !isPseudoLocale(language);
  return isEnglish ? {} : { lang: 'en', dir: 'ltr' };
}
