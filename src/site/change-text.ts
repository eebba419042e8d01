import type { Change, Subject, Value } from '../org/history/change.ts';
import { type SentencePart, sentenceOf } from '../org/history/sentence.ts';
import { wordOf } from './change-words.ts';
import { pageOf } from './history.ts';
import { formats, words } from './languages/index.ts';
import { organisation } from './organisation.ts';
import { formatDay, lensLabel, titleOf } from './words.ts';

/** Longer texts are cut: they can be read on their pages. */
const LONGEST = 160;

/** What a change is told as, in the words of the handbook's language. */
export function partsOf(change: Change): SentencePart[] {
  return sentenceOf(change, words().changes.sentences, valueText);
}

/**
 * What is told of something is called as it was called then; but people by the name that they have now, and how a pod
 * works has its title from the handbook.
 */
export function subjectTitle(subject: Subject): string {
  if (subject.isUnlisted) return words().shared.notListed;
  const entity = pageOf(subject);
  return entity?.kind === 'how-we-work' || entity?.kind === 'person' ? titleOf(entity) : subject.title;
}

/** A value in words. */
export function valueText(value: Value): string {
  const { list, value: number } = formats();
  if ('text' in value) return words().changes.quoted(cut(value.text));
  if ('word' in value) return wordOf(value.word);
  if ('day' in value) return formatDay(value.day);
  if ('number' in value) return number(value.number, value.unit);
  if ('lenses' in value) return list(value.lenses.map((lens) => lensLabel(organisation(), lens))).join('');
  if ('subjects' in value) return list(value.subjects.map(subjectTitle)).join('');
  return cut(value.json);
}

/** A change in one line of plain text. */
export function changeText(change: Change): string {
  return partsOf(change)
    .map((part) => {
      if ('words' in part) return part.words;
      return 'subject' in part ? subjectTitle(part.subject) : valueText(part.value);
    })
    .join('');
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
