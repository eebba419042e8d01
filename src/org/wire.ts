import type { Kind } from './collections/index.ts';
import { compareText } from './diagnostic.ts';
import type {
  Decision,
  Entity,
  Guardrail,
  GuidePage,
  HowWeWork,
  Interface,
  Membership,
  Org,
  OrgFunction,
  Outcome,
  Person,
  Pod,
} from './org.ts';
import type { AnyRecord, RecordOf, Records } from './record.ts';
import { rankTitles } from './title-order.ts';

/** While relations are being filled in they can be written; afterwards nobody can. */
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/**
 * Joins records into the two-way graph. References that lead nowhere are skipped: `link` has reported them.
 * The records come sorted by file, which makes the order of every list the same on each run.
 * @param isRanked whether titles get their places among all: dear, and of no use to who only compares what is said
 */
export function wire({ organisation, records, images }: Records, isRanked = true): Org {
  const byKind = <K extends Kind>(kind: K) =>
    records.filter((record): record is AnyRecord & RecordOf<K> => record.kind === kind);

  const outcomes = index(byKind('outcome').map(newOutcome));
  const pods = index(byKind('pod').map(newPod));
  const people = index(byKind('person').map(newPerson));
  const interfaces = index(byKind('interface').map(newInterface));
  const decisions = index(byKind('decision').map(newDecision));
  const guardrails = index(byKind('guardrail').map(newGuardrail));
  const howWeWork = index(byKind('how-we-work').map(newHowWeWork));
  const guide = index(byKind('guide').map(newGuidePage));
  const functions = index(organisation.data.functions.map(newFunction));

  for (const pod of pods.values()) {
    pod.data.members.forEach(({ person: id, lenses, from, until }, position) => {
      const person = people.get(id);
      if (!person) return;
      const membership: Membership = { pod, person, lenses, from, until, index: position };
      pod.memberships.push(membership);
      person.memberships.push(membership);
    });
  }
  for (const outcome of outcomes.values()) {
    outcome.pod = follow(outcome.data.pod, pods, (pod) => pod.outcomes.push(outcome));
    outcome.parent = follow(outcome.data.parent, outcomes, (parent) => parent.children.push(outcome));
    outcome.guardrails = followAll(outcome.data.guardrails, guardrails, (rail) =>
      rail.outcomes.push(outcome),
    );
    outcome.replaces = followAll(outcome.data.replaces, functions, (old) => old.replacedBy.push(outcome));
  }
  for (const each of interfaces.values()) {
    each.provider = follow(each.data.provider, pods, (pod) => pod.provides.push(each));
    each.consumers = followAll(each.data.consumers, pods, (pod) => pod.consumes.push(each));
  }
  for (const decision of decisions.values()) {
    decision.outcome = follow(decision.data.outcome, outcomes, (outcome) => outcome.decisions.push(decision));
    decision.pod = follow(decision.data.pod, pods, (pod) => pod.decisions.push(decision));
    decision.deciders = followAll(decision.data.deciders, people, (person) =>
      person.decisions.push(decision),
    );
    decision.supersedes = follow(decision.data.supersedes, decisions, (old) =>
      old.supersededBy.push(decision),
    );
  }
  for (const person of people.values()) {
    person.reportsTo = follow(person.data.reportsTo, people, (lead) => lead.reports.push(person));
  }
  for (const guardrail of guardrails.values()) {
    guardrail.owner = follow(guardrail.data.owner, people, (owner) => owner.guardrails.push(guardrail));
  }
  for (const page of howWeWork.values()) {
    page.pod = follow(page.id, pods, (pod) => {
      pod.howWeWork = page;
    });
    page.title = `How ${page.pod?.title ?? page.id} works`;
    page.steward = follow(page.data.steward, people, (steward) => steward.stewards.push(page));
  }
  for (const page of guide.values()) {
    page.steward = follow(page.data.steward, people, (steward) => steward.stewards.push(page));
  }

  const maps = { outcomes, pods, people, interfaces, decisions, guardrails, guide };
  const all = [...Object.values(maps).flatMap((map) => [...map.values()]), ...howWeWork.values()];
  all.sort((a, b) => compareText(a.source.file, b.source.file));
  if (isRanked) rankTitles(all, organisation.data.language);
  const entities: readonly Entity[] = all;
  return {
    settings: organisation.data,
    source: organisation.source,
    ...maps,
    functions,
    images: new Set(images),
    byFile: new Map(entities.map((entity) => [entity.source.file, entity])),
  };
}

function index<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function follow<T>(id: string | undefined, to: Map<string, T>, found: (target: T) => void): T | undefined {
  const target = id === undefined ? undefined : to.get(id);
  if (target !== undefined) found(target);
  return target;
}

/** Each target once, even where the file names it twice (a rule says so; the graph should not count it twice). */
function followAll<T>(ids: readonly string[], to: Map<string, T>, found: (target: T) => void): T[] {
  return [...new Set(ids)].flatMap((id) => follow(id, to, found) ?? []);
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
