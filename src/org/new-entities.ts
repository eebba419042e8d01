import type { Kind } from './collections/index.ts';
import type {
  Decision,
  Guardrail,
  GuidePage,
  HowWeWork,
  Interface,
  OrgFunction,
  Outcome,
  Person,
  Pod,
} from './org.ts';
import type { AnyRecord, RecordOf } from './record.ts';

/** While relations are being filled in they can be written; afterwards nobody can. */
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Everything that files tell, by its kind and id, with no relation filled in yet. */
export type NewEntities = ReturnType<typeof newEntities>;

/** Records → entities, each as its own file tells it. They stay in the order of the records. */
export function newEntities(records: readonly AnyRecord[], functions: readonly OrgFunction['data'][]) {
  const byKind = <K extends Kind>(kind: K) =>
    records.filter((record): record is AnyRecord & RecordOf<K> => record.kind === kind);
  return {
    outcomes: index(byKind('outcome').map(newOutcome)),
    pods: index(byKind('pod').map(newPod)),
    people: index(byKind('person').map(newPerson)),
    interfaces: index(byKind('interface').map(newInterface)),
    decisions: index(byKind('decision').map(newDecision)),
    guardrails: index(byKind('guardrail').map(newGuardrail)),
    howWeWork: index(byKind('how-we-work').map(newHowWeWork)),
    guide: index(byKind('guide').map(newGuidePage)),
    functions: index(functions.map(newFunction)),
  };
}

function index<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function base<K extends Kind>(record: RecordOf<K>, title: string) {
  const { kind, id, data, body, source, isMdx } = record;
  return { kind, id, title, rank: 0, data, body, source, isMdx };
}

function newOutcome(record: RecordOf<'outcome'>): Writable<Outcome> {
  const relations = {
    pod: undefined,
    parent: undefined,
    children: [],
    guardrails: [],
    replaces: [],
    decisions: [],
  };
  return { ...base(record, record.data.title), ...relations };
}

function newPod(record: RecordOf<'pod'>): Writable<Pod> {
  const relations = {
    memberships: [],
    outcomes: [],
    provides: [],
    consumes: [],
    decisions: [],
    howWeWork: undefined,
  };
  return { ...base(record, record.data.title), ...relations };
}

function newPerson(record: RecordOf<'person'>): Writable<Person> {
  const relations = {
    memberships: [],
    reportsTo: undefined,
    reports: [],
    decisions: [],
    guardrails: [],
    stewards: [],
  };
  return { ...base(record, record.data.name), ...relations };
}

function newInterface(record: RecordOf<'interface'>): Writable<Interface> {
  return { ...base(record, record.data.title), provider: undefined, consumers: [] };
}

function newDecision(record: RecordOf<'decision'>): Writable<Decision> {
  const relations = {
    outcome: undefined,
    pod: undefined,
    deciders: [],
    supersedes: undefined,
    supersededBy: [],
  };
  return { ...base(record, record.data.title), ...relations };
}

function newGuardrail(record: RecordOf<'guardrail'>): Writable<Guardrail> {
  return { ...base(record, record.data.title), owner: undefined, outcomes: [] };
}

/** Its title names the pod, which is known only once it is linked. */
function newHowWeWork(record: RecordOf<'how-we-work'>): Writable<HowWeWork> {
  return { ...base(record, record.id), pod: undefined, steward: undefined };
}

function newGuidePage(record: RecordOf<'guide'>): Writable<GuidePage> {
  return { ...base(record, record.data.title), steward: undefined };
}

function newFunction(data: OrgFunction['data'], position: number): Writable<OrgFunction> {
  return { kind: 'function', id: data.id, title: data.name, data, index: position, replacedBy: [] };
}
