import { organisation } from '../organisation.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';

/** The languages that the handbook speaks, by their first subtag. */
const LANGUAGES: Readonly<Record<string, Words>> = { en, de };

/** The words of the handbook's own language; English where the handbook does not speak it. */
export function words(): Words {
  const [language = 'en'] = organisation().settings.language.split('-');
  return LANGUAGES[language.toLowerCase()] ?? en;
}
