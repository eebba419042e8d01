import { compareText } from '../../org/diagnostic.ts';
import type { Decision, Guardrail, Interface, Org } from '../../org/org.ts';
import type { Words } from '../languages/en.ts';
import { toThing } from './entity-signpost.ts';
import { boundedGroup, type SignpostGroup } from './signpost.ts';

/** Around an interface: the pod that offers it, and what else that pod offers. */
export function interfaceSignposts(each: Interface, { navigation }: Words): SignpostGroup[] {
  const { provider } = each;
  if (!provider) return [];
  const all = { title: navigation.allInterfaces, address: '/interfaces/' };
  return [
    { title: navigation.offeredBy, items: [toThing(provider)] },
    ...boundedGroup(provider.provides, toThing, { title: navigation.offers, here: each, all }).map(
      (group) => ({
        ...group,
        all,
      }),
    ),
  ];
}

/** Around a decision: the others about the same outcome or of the same pod; those for everybody where it has neither. */
export function decisionSignposts(
  decision: Decision,
  org: Org,
  { navigation, sections }: Words,
): SignpostGroup[] {
  const related = [...org.decisions.values()]
    .filter((other) => isRelated(decision, other))
    .sort((a, b) => compareText(b.id, a.id));
  const subject = decision.outcome ?? decision.pod;
  const all = { title: navigation.allDecisions, address: '/decisions/' };
  return [
    ...(subject ? [{ title: navigation.about, items: [toThing(subject)] }] : []),
    ...boundedGroup(related, toThing, { title: sections.decisions, here: decision, all }).map((group) => ({
      ...group,
      all,
    })),
  ];
}

/** Around a guardrail: the others. */
export function guardrailSignposts(
  guardrail: Guardrail,
  org: Org,
  { navigation, sections }: Words,
): SignpostGroup[] {
  const sorted = [...org.guardrails.values()].sort((a, b) => compareText(a.title, b.title));
  const all = { title: navigation.allGuardrails, address: '/guardrails/' };
  return boundedGroup(sorted, toThing, { title: sections.guardrails, here: guardrail, all });
}

function isRelated(decision: Decision, other: Decision): boolean {
  if (decision.outcome) return other.outcome === decision.outcome;
  if (decision.pod) return other.pod === decision.pod;
  return !other.outcome && !other.pod;
}
