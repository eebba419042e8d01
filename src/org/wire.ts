import { compareText } from './diagnostic.ts';
import { type NewEntities, newEntities } from './new-entities.ts';
import type { Entity, Membership, Org } from './org.ts';
import type { Records } from './record.ts';
import { rankTitles } from './title-order.ts';

/**
 * Joins records into the two-way graph. References that lead nowhere are skipped: `link` has reported them.
 * The records come sorted by file, which makes the order of every list the same on each run.
 * @param isRanked whether titles get their places among all: dear, and of no use to who only compares what is said
 */
export function wire({ organisation, records, images }: Records, isRanked = true): Org {
  const entities = newEntities(records, organisation.data.functions);
  joinMembers(entities);
  joinOutcomes(entities);
  joinInterfaces(entities);
  joinDecisions(entities);
  joinPeople(entities);
  joinPages(entities);

  const { howWeWork, functions, ...maps } = entities;
  const all = [...Object.values(maps).flatMap((map) => [...map.values()]), ...howWeWork.values()];
  all.sort((a, b) => compareText(a.source.file, b.source.file));
  if (isRanked) rankTitles(all, organisation.data.language);
  return {
    settings: organisation.data,
    source: organisation.source,
    ...maps,
    functions,
    images: new Set(images),
    byFile: new Map<string, Entity>(all.map((entity) => [entity.source.file, entity])),
  };
}

function joinMembers({ pods, people }: NewEntities): void {
  for (const pod of pods.values()) {
    pod.data.members.forEach(({ person: id, lenses, from, until }, position) => {
      const person = people.get(id);
      if (!person) return;
      const membership: Membership = { pod, person, lenses, from, until, index: position };
      pod.memberships.push(membership);
      person.memberships.push(membership);
    });
  }
}

function joinOutcomes({ outcomes, pods, guardrails, functions }: NewEntities): void {
  for (const outcome of outcomes.values()) {
    const { data } = outcome;
    outcome.pod = follow(data.pod, pods, (pod) => pod.outcomes.push(outcome));
    outcome.parent = follow(data.parent, outcomes, (parent) => parent.children.push(outcome));
    outcome.guardrails = followAll(data.guardrails, guardrails, (rail) => rail.outcomes.push(outcome));
    outcome.replaces = followAll(data.replaces, functions, (old) => old.replacedBy.push(outcome));
  }
}

function joinInterfaces({ interfaces, pods }: NewEntities): void {
  for (const each of interfaces.values()) {
    each.provider = follow(each.data.provider, pods, (pod) => pod.provides.push(each));
    each.consumers = followAll(each.data.consumers, pods, (pod) => pod.consumes.push(each));
  }
}

function joinDecisions({ decisions, outcomes, pods, people }: NewEntities): void {
  for (const decision of decisions.values()) {
    const { data } = decision;
    decision.outcome = follow(data.outcome, outcomes, (outcome) => outcome.decisions.push(decision));
    decision.pod = follow(data.pod, pods, (pod) => pod.decisions.push(decision));
    decision.deciders = followAll(data.deciders, people, (person) => person.decisions.push(decision));
    decision.supersedes = follow(data.supersedes, decisions, (old) => old.supersededBy.push(decision));
  }
}

function joinPeople({ people, guardrails }: NewEntities): void {
  for (const person of people.values())
    person.reportsTo = follow(person.data.reportsTo, people, (lead) => lead.reports.push(person));
  for (const guardrail of guardrails.values())
    guardrail.owner = follow(guardrail.data.owner, people, (owner) => owner.guardrails.push(guardrail));
}

function joinPages({ howWeWork, guide, pods, people }: NewEntities): void {
  for (const page of howWeWork.values()) {
    page.pod = follow(page.id, pods, (pod) => {
      pod.howWeWork = page;
    });
    page.title = `How ${page.pod?.title ?? page.id} works`;
  }
  for (const page of [...howWeWork.values(), ...guide.values()])
    page.steward = follow(page.data.steward, people, (steward) => steward.stewards.push(page));
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
