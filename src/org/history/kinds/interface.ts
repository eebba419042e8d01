import type { InterfaceData } from '../../collections/interface.ts';
import type { Interface } from '../../org.ts';
import type { Change, ChangeType } from '../change.ts';
import { asValue, isEqual } from '../fields.ts';
import { compareSentences, missingFrom } from '../lists.ts';
import type { Twin } from '../pair.ts';
import { redirected, renamed, reworded } from '../replaced.ts';
import { subjectOf } from '../subject.ts';

type Status = InterfaceData['status'];

/** The fields that {@link compareInterfaces} tells of. */
export const INTERFACE_FIELDS = [
  'title',
  'provider',
  'consumers',
  'mode',
  'status',
  'version',
  'contract',
  'serviceLevel',
  'until',
] as const;

export function newInterface(each: Interface): Change[] {
  const subject = subjectOf(each);
  const about = { subject, files: [subject.file] };
  const { status } = each.data;
  const type = status === 'experimental' || status === 'stable' ? 'interface-offered' : taken(status);
  const consumers = each.consumers.map(
    (pod): Change => ({ type: 'consumer-added', ...about, other: subjectOf(pod) }),
  );
  return [{ type, ...about, before: undefined, after: { word: status } }, ...consumers];
}

export function compareInterfaces(before: Interface, after: Interface, twin: Twin): Change[] {
  const subject = subjectOf(after);
  const about = { subject, files: [subject.file] };
  const [old, young] = [before.data, after.data];
  const changes: Change[] = [
    ...renamed('interface-renamed', subject, before, after),
    ...reworded(taken(young.status, old.status), subject, old.status, young.status),
    ...redirected('interface-moved', subject, before.provider, after.provider, twin),
    ...reworded('interface-mode', subject, old.mode, young.mode),
  ];
  for (const [key, type] of NAMED_FIELDS)
    if (!isEqual(old[key], young[key]))
      changes.push({ type, ...about, before: asValue(old[key]), after: asValue(young[key]) });
  return [
    ...changes,
    ...compareConsumers(about, before.consumers.map(twin), after.consumers),
    ...compareServiceLevel(about, old, young),
  ];
}

const NAMED_FIELDS = [
  ['version', 'interface-version'],
  ['contract', 'interface-contract'],
  ['until', 'interface-until'],
] as const;

/** What it means that an interface has come to a status. */
function taken(status: Status, from?: Status): ChangeType {
  switch (status) {
    case 'proposed':
      return 'interface-proposed';
    case 'experimental':
      return from === 'stable' ? 'interface-destabilised' : 'interface-offered';
    case 'stable':
      return 'interface-stabilised';
    case 'deprecated':
      return 'interface-deprecated';
    case 'retired':
      return 'interface-retired';
  }
}

type About = Pick<Change, 'subject' | 'files'>;

function compareConsumers(
  about: About,
  before: Interface['consumers'],
  after: Interface['consumers'],
): Change[] {
  const id = (each: { readonly id: string }) => each.id;
  const change = (type: ChangeType) => (pod: Interface['consumers'][number]) =>
    ({ type, ...about, other: subjectOf(pod) }) satisfies Change;
  return [
    ...missingFrom(after, before, id).map(change('consumer-added')),
    ...missingFrom(before, after, id).map(change('consumer-dropped')),
  ];
}

function compareServiceLevel(about: About, before: InterfaceData, after: InterfaceData): Change[] {
  const { added, removed, reworded } = compareSentences(before.serviceLevel, after.serviceLevel);
  return [
    ...[...added, ...reworded.map((each) => each.after)].map(
      (text): Change => ({ type: 'service-level-added', ...about, after: { text } }),
    ),
    ...[...removed, ...reworded.map((each) => each.before)].map(
      (text): Change => ({ type: 'service-level-removed', ...about, before: { text } }),
    ),
  ];
}
