import type { ReferenceTarget } from './collections/fields.ts';
import { type Kind, SCHEMAS } from './collections/index.ts';
import { compareText, type Diagnostic } from './diagnostic.ts';
import type { Org } from './org.ts';
import { findParentCycles } from './outcome-tree.ts';
import type { AnyRecord, RecordOf, Records, Source, UnreadableFile } from './record.ts';
import { type Reference, referencesIn } from './references.ts';
import { didYouMean } from './suggest.ts';
import { wire } from './wire.ts';

/** What linking gives: the organisation, and what does not fit together. */
export interface Linked {
  /** Made from what does fit: a reference to nothing is left out of it. */
  readonly org: Org;
  readonly diagnostics: readonly Diagnostic[];
}

/** Records → `Org`: follows every reference, both ways, and reports every one that leads nowhere. */
export function link(read: Records): Linked {
  const { organisation, unreadable } = read;
  const sorted = [...read.records].sort((a, b) => compareText(a.source.file, b.source.file));
  const ids = idsByTarget([...sorted, ...unreadable], organisation.data.functions);
  const isOrganisationKnown = !unreadable.some(({ kind }) => kind === 'organisation');
  const diagnostics: Diagnostic[] = [
    ...repeatedFunctions(organisation),
    ...unknownMaintainers(organisation, ids.person),
    ...[...sorted, ...unreadable.flatMap(asWritten)].flatMap((file) =>
      danglingReferences(file, ids, isOrganisationKnown),
    ),
    ...sorted.flatMap(orphanHowWeWork(ids)),
    ...sorted.flatMap(contradictingDates),
  ];
  const org = wire({ ...read, records: sorted });
  diagnostics.push(...findParentCycles(org));
  return { org, diagnostics };
}

type Ids = Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;

const NOUNS: Readonly<Record<ReferenceTarget, string>> = {
  outcome: 'outcome',
  pod: 'pod',
  person: 'person',
  interface: 'interface',
  decision: 'decision',
  guardrail: 'guardrail',
  function: 'function of org.yaml',
};

function idsByTarget(
  records: readonly { kind: Kind | 'organisation'; id: string }[],
  functions: readonly { id: string }[],
): Ids {
  const of = (kind: Kind) => new Set(records.filter((record) => record.kind === kind).map(({ id }) => id));
  return {
    outcome: of('outcome'),
    pod: of('pod'),
    person: of('person'),
    interface: of('interface'),
    decision: of('decision'),
    guardrail: of('guardrail'),
    function: new Set(functions.map(({ id }) => id)),
  };
}

/** What refers to others: a record, or what a file says that did not pass its schema. */
interface Referrer {
  readonly kind: Kind;
  readonly data: unknown;
  readonly source: Source;
}

function asWritten({ kind, written }: UnreadableFile): Referrer[] {
  return written && kind !== 'organisation' ? [{ kind, ...written }] : [];
}

function danglingReferences(file: Referrer, ids: Ids, isOrganisationKnown: boolean): Diagnostic[] {
  return (
    referencesIn(SCHEMAS[file.kind], file.data)
      .filter(({ target }) => target !== 'function' || isOrganisationKnown)
      // An empty id is a matter of the schema.
      .filter(({ target, id }) => id !== '' && !ids[target].has(id))
      .map((reference) => dangling(file.source, reference, ids[reference.target]))
  );
}

function dangling(source: Source, { path, target, id }: Reference, known: ReadonlySet<string>): Diagnostic {
  return {
    rule: 'unknown-reference',
    severity: 'error',
    ...source.place(path),
    message: `There is no ${NOUNS[target]} ${JSON.stringify(id)}`,
    hint: didYouMean(id, known) ?? whatExists(target, known),
  };
}

function whatExists(target: ReferenceTarget, known: ReadonlySet<string>): string {
  if (known.size === 0) return `No ${NOUNS[target]} is written down yet.`;
  const few = [...known].sort(compareText).slice(0, 8);
  const rest = known.size - few.length;
  return `Known: ${few.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** A how-we-work page belongs to the pod whose folder it stands in. */
function orphanHowWeWork(ids: Ids) {
  return (record: AnyRecord): Diagnostic[] => {
    if (record.kind !== 'how-we-work' || ids.pod.has(record.id)) return [];
    return [
      {
        rule: 'unknown-reference',
        severity: 'error',
        ...record.source.place([]),
        message: `There is no pod ${JSON.stringify(record.id)} for this page`,
        hint: `Write pods/${record.id}/pod.md, or move this file into the pod's folder.`,
      },
    ];
  };
}

function contradictingDates(record: AnyRecord): Diagnostic[] {
  if (record.kind !== 'decision' || record.id.startsWith(record.data.date)) return [];
  return [
    {
      rule: 'decision-date',
      severity: 'error',
      ...record.source.place(['date']),
      message: `The date ${record.data.date} is not the one in the file's name`,
      hint: `Rename the file to ${record.data.date}${(record as RecordOf<'decision'>).id.slice(10)}.md, or mend the date.`,
    },
  ];
}

/** A maintainer is a person of the organisation, unless the name begins with `@`: then it is the host's. */
function unknownMaintainers(
  { data, source }: Records['organisation'],
  known: ReadonlySet<string>,
): Diagnostic[] {
  return (data.repository?.maintainers ?? []).flatMap((id, index) => {
    if (id.startsWith('@') || known.has(id)) return [];
    return [dangling(source, { path: ['repository', 'maintainers', index], target: 'person', id }, known)];
  });
}

function repeatedFunctions(organisation: Records['organisation']): Diagnostic[] {
  const first = new Map<string, number>();
  return organisation.data.functions.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      {
        rule: 'duplicate-id',
        severity: 'error',
        ...organisation.source.place(['functions', index, 'id']),
        message: `The function ${JSON.stringify(id)} is written twice`,
        hint: 'Give each function an id of its own.',
        related: [
          { ...organisation.source.place(['functions', earlier, 'id']), message: 'first written here' },
        ],
      } satisfies Diagnostic,
    ];
  });
}
