import type { RootContent } from 'mdast';
import { section } from './to-write.ts';

/** What the usual sections should answer. Organisations choose their own; those get a question that fits any. */
const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['the loop', 'how often does the loop close, what opens it, and how long until evidence comes back?'],
  ['deciding', 'who decides what, how can others object, and which choices need everybody?'],
  ['building', 'how does an idea become something that somebody can use, and what is too big a step?'],
  [
    'operating',
    'what has to be true before something goes out, who is called when it breaks, and what then?',
  ],
  ['communicating', 'who has to believe in this, how do they hear of it, and where do their answers go?'],
  ['where ai fits', 'what do agents do here, what do they never do alone, and who looks at their work?'],
  ['working with us', 'where are you reached, how soon do you answer, and what do you need to know?'],
]);

/** The sections that org.yaml asks for, each with what it should answer, so that none of them is empty. */
export function howWeWorkBody(sections: readonly string[]): RootContent[] {
  return sections.flatMap((title) => section(title, QUESTIONS.get(title.toLowerCase()) ?? FOR_ANY));
}

const FOR_ANY = 'how do you go about this today, in enough detail that somebody new could do it tomorrow?';
