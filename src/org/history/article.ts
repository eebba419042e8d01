/** Words that begin with a vowel as it is written, and not as it is said: a user, a unit, a European, a one-off. */
const SAID_OTHERWISE = /^(?:u(?:[bcfhjkqrst][aeiou]|ni)|eu|one?\b|once\b)/i;

/** The English article for a name: an Operator, a Builder. */
export function articleOf(name: string): 'a' | 'an' {
  return /^[aeiou]/i.test(name) && !SAID_OTHERWISE.test(name) ? 'an' : 'a';
}
