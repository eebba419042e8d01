import { LENSES, type Lens } from '../org/collections/lens.ts';
import { lensCoverage } from '../org/coverage.ts';
import type { Day } from '../org/day.ts';
import { currentMembers, currentPods, isClosed } from '../org/membership.ts';
import type { Decision, Entity, Interface, Org, Outcome, Person, Pod } from '../org/org.ts';
import { standing } from '../org/progress.ts';
import { formats, words } from './languages/index.ts';
import { lensLabel } from './words.ts';

/** What a link's card says of the page behind it: plain text, in the words of the handbook's language. */
export interface Preview {
  /** What it is: "Pod". */
  readonly kind: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly lenses?: readonly PreviewLens[];
  /** What else is worth knowing before one goes there: a label and what it stands for. */
  readonly facts: readonly (readonly [label: string, text: string])[];
}

interface PreviewLens {
  readonly lens: Lens;
  /** `Operator`, or that there is none. */
  readonly text: string;
  readonly isCovered: boolean;
}

/** What the pages that link to a thing show of it; nothing for kinds whose title says enough. */
export function previewOf(org: Org, entity: Entity, on: Day): Preview | undefined {
  switch (entity.kind) {
    case 'outcome':
      return ofOutcome(entity, on);
    case 'pod':
      return ofPod(org, entity, on);
    case 'person':
      return ofPerson(org, entity, on);
    case 'interface':
      return ofInterface(entity);
    case 'decision':
      return ofDecision(entity);
    case 'guardrail':
      return { ...begin(entity), summary: entity.data.summary, facts: [] };
    default:
      return undefined;
  }
}

function begin({ kind, title }: Exclude<Entity, { kind: 'how-we-work' | 'guide' }>) {
  return { kind: words().previews[kind], title };
}

function ofOutcome(outcome: Outcome, on: Day): Preview {
  const { progress, shared, status, tables } = words();
  const { data, pod } = outcome;
  const state = standing(outcome, on);
  const facts: Preview['facts'][number][] = [[tables.pod, pod?.title ?? shared.noPod]];
  if (data.status !== 'active') facts.push([tables.status, status[data.status]]);
  else if (state) facts.push([tables.progress, progress[state]]);
  return { ...begin(outcome), summary: data.summary, facts };
}

function ofPod(org: Org, pod: Pod, on: Day): Preview {
  const { previews, tables } = words();
  const shown = { ...begin(pod), summary: pod.data.summary };
  if (isClosed(pod, on)) return { ...shown, facts: [[tables.status, tables.phase.closed]] };
  const lenses = lensCoverage(pod, on).map(({ lens, state }) => {
    const label = lensLabel(org, lens);
    const isCovered = state === 'covered';
    return { lens, text: isCovered ? label : previews.without(label), isCovered };
  });
  const active = pod.outcomes.filter(({ data }) => data.status === 'active');
  const outcomes = active.map(({ title }) => title);
  return {
    ...shown,
    lenses,
    facts: [
      ...(outcomes.length > 0 ? [[tables.outcomes, outcomes.join(' · ')] as const] : []),
      [tables.size, formats().number(currentMembers(pod, on).length)],
    ],
  };
}

function ofPerson(org: Org, person: Person, on: Day): Preview {
  const { tables } = words();
  const pods = currentPods(person, on);
  const held = LENSES.filter((lens) => pods.some(({ lenses }) => lenses.includes(lens)));
  return {
    ...begin(person),
    summary: person.data.title,
    lenses: held.map((lens) => ({ lens, text: lensLabel(org, lens), isCovered: true })),
    facts: pods.length > 0 ? [[tables.pods, pods.map(({ pod }) => pod.title).join(' · ')]] : [],
  };
}

function ofInterface(each: Interface): Preview {
  const { mode, status, tables } = words();
  const { consumers, data, provider } = each;
  return {
    ...begin(each),
    summary: data.summary,
    facts: [
      ...(provider ? [[tables.provider, provider.title] as const] : []),
      [tables.consumers, consumers.map(({ title }) => title).join(' · ') || tables.nobodyYet],
      [tables.mode, mode[data.mode].label],
      [tables.status, status[data.status]],
    ],
  };
}

function ofDecision(decision: Decision): Preview {
  const { status, tables } = words();
  const { data, outcome, pod } = decision;
  return {
    ...begin(decision),
    facts: [
      [tables.status, status[data.status]],
      [tables.day, formats().day(data.date)],
      [tables.subject, (outcome ?? pod)?.title ?? tables.everybody],
    ],
  };
}
