import type { Lens } from '../../org/collections/lens.ts';
import type { Change, ChangeType } from '../../org/history/change.ts';
import type { Consequence, Difference } from '../../org/history/difference.ts';
import { headline } from '../../org/history/headline.ts';
import { sentenceOf } from '../../org/history/sentence.ts';
import { SENTENCES } from './sentences.ts';
import { nameOf, writeValue } from './write-value.ts';

/** As many changes as are read at a glance. */
const GLANCE = 3;

/** What the consumers of an interface have to do something about. */
const AFFECTS_CONSUMERS: ReadonlySet<ChangeType> = new Set([
  'interface-retired',
  'interface-removed',
  'interface-deprecated',
  'interface-moved',
  'interface-mode',
  'interface-destabilised',
  'interface-until',
  'interface-contract',
  'interface-version',
  'service-level-removed',
]);

/**
 * One sentence for all: "Ana moves from Builder to Communicator in First Play; Retention is left without an Operator;
 * Listening history is deprecated, which affects its 3 consumers; and 12 more changes. 2 new findings, 1 finding fixed."
 */
export function summarise({ changes, found, fixed }: Difference, lensLabel: (lens: Lens) => string): string {
  if (changes.length + found.length + fixed.length === 0) return 'Nothing in the organisation changes.';
  const findings = [
    ...(found.length > 0 ? [count(found.length, 'new finding')] : []),
    ...(fixed.length > 0 ? [`${count(fixed.length, 'finding')} fixed`] : []),
  ];
  const first = headline(changes, GLANCE);
  if (first.length === 0) return `${[count(changes.length, 'change'), ...findings].join(', ')}.`;
  const rest = changes.length - first.length;
  const more = rest > 0 ? [`and ${count(rest, 'more change')}`] : [];
  const told = [...first.map((each) => headlineSentence(each, lensLabel)), ...more].join('; ');
  return findings.length === 0 ? `${told}.` : `${told}. ${findings.join(', ')}.`;
}

/** A change in plain words, without an end. */
export function plainSentence(change: Change, lensLabel: (lens: Lens) => string): string {
  return sentenceOf(change, SENTENCES, (value) => writeValue(value, lensLabel))
    .map((part) => {
      if ('words' in part) return part.words;
      return 'subject' in part ? nameOf(part.subject) : writeValue(part.value, lensLabel);
    })
    .join('');
}

/** Whoever consumes an interface has to judge its change, so a summary says how many there are. */
function headlineSentence({ change, dependents }: Consequence, lensLabel: (lens: Lens) => string): string {
  const told = plainSentence(change, lensLabel);
  if (!AFFECTS_CONSUMERS.has(change.type) || dependents.length === 0) return told;
  const consumers = dependents.length === 1 ? 'one consumer' : count(dependents.length, 'consumer');
  return `${told}, which affects its ${consumers}`;
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
