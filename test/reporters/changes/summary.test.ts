import { expect, test } from 'vitest';
import type { Change, Subject } from '../../../src/org/history/change.ts';
import type { Consequence } from '../../../src/org/history/difference.ts';
import { summarise } from '../../../src/reporters/changes/summary.ts';

const lensLabel = (lens: string) => lens[0]?.toUpperCase() + lens.slice(1);
const POD: Subject = { kind: 'pod', id: 'first-play', title: 'First Play', file: 'pods/first-play/pod.md' };
const ANA: Subject = { kind: 'person', id: 'ana', title: 'Ana', file: 'people/ana.md' };
const LOG: Subject = { kind: 'interface', id: 'log', title: 'Play log', file: 'interfaces/log.md' };

function consequence(change: Omit<Change, 'files'>, dependents: readonly Subject[] = []): Consequence {
  return { change: { ...change, files: [change.subject.file] }, dependents, found: [], fixed: [] };
}

const rewritten = (part: string) => consequence({ type: 'section-rewritten', subject: POD, part });
const moved = consequence({
  type: 'lens-moved',
  subject: POD,
  other: ANA,
  before: { lenses: ['builder'] },
  after: { lenses: ['communicator'] },
});
const uncovered = consequence({ type: 'lens-uncovered', subject: POD, before: { lenses: ['operator'] } });
const deprecated = consequence({ type: 'interface-deprecated', subject: LOG }, [POD]);

function summary(changes: readonly Consequence[]): string {
  return summarise({ changes, found: [], fixed: [] }, lensLabel);
}

test('a few changes are counted: the list below says what they are', () => {
  expect(summary([])).toBe('Nothing in the organisation changes.');
  expect(summary([moved])).toBe('1 change.');
  expect(summary([moved, uncovered, deprecated])).toBe('3 changes.');
});

test('of many the weightiest are told first, whatever order they come in', () => {
  const changes = [rewritten('Loop'), deprecated, rewritten('Trust'), uncovered, rewritten('Tools'), moved];
  expect(summary(changes)).toBe(
    'Ana moves from Builder to Communicator in First Play; First Play is left without: Operator; ' +
      'Play log is deprecated (1 consumer); and 3 more changes.',
  );
});

test('many that only reword are counted', () => {
  expect(summary(['A', 'B', 'C', 'D'].map(rewritten))).toBe('4 changes.');
});
