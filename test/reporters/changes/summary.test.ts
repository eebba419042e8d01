import { expect, test } from 'vitest';
import type { Change, Subject } from '../../../src/org/history/change.ts';
import type { Consequence } from '../../../src/org/history/difference.ts';
import { differenceOf } from '../../../src/org/history/difference.ts';
import { summarise } from '../../../src/reporters/changes/summary.ts';
import { ON, versionOf } from '../../org/history/version.ts';

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

test('where nothing changes, it says so', () => {
  expect(summary([])).toBe('Nothing in the organisation changes.');
});

test('a few changes are told whole', () => {
  expect(summary([moved])).toBe('Ana moves from Builder to Communicator in First Play.');
});

test('what reviewers have to see stands in one sentence', () => {
  const files = (ana: string, noor: string, status: string) => ({
    'people/ana.md': 'name: Ana',
    'people/noor.md': 'name: Noor',
    'pods/first-play/pod.md': `title: First Play\nmembers: [{ person: ana, lenses: [${ana}] }, { person: noor, lenses: [builder] }]`,
    'pods/retention/pod.md': `title: Retention\nmembers: [{ person: noor, lenses: [${noor}] }]`,
    'pods/one/pod.md': 'title: One',
    'pods/two/pod.md': 'title: Two',
    'interfaces/listening-history.md': `title: Listening history\nprovider: retention\nconsumers: [first-play, one, two]\nstatus: ${status}`,
  });
  const before = versionOf(files('builder', 'builder, operator', 'stable'));
  const after = versionOf(files('communicator', 'builder', 'deprecated'));
  const { changes } = differenceOf(before, after, { on: ON });
  expect(summarise({ changes, found: [], fixed: [] }, lensLabel)).toMatch(
    /^Ana moves from Builder to Communicator in First Play; Retention is left without an Operator; Listening history is deprecated, which affects its 3 consumers; and \d more changes?\.$/,
  );
});

test('of many the weightiest are told first, whatever order they come in', () => {
  const changes = [rewritten('Loop'), deprecated, rewritten('Trust'), uncovered, rewritten('Tools'), moved];
  expect(summary(changes)).toBe(
    'Ana moves from Builder to Communicator in First Play; First Play is left without an Operator; ' +
      'Play log is deprecated, which affects its one consumer; and 3 more changes.',
  );
});

test('many that only reword are counted', () => {
  expect(summary(['A', 'B', 'C', 'D'].map(rewritten))).toBe('4 changes.');
});
