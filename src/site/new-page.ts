import type { ReferenceTarget } from '../org/collections/fields.ts';
import { isActive } from '../org/membership.ts';
import type { Org } from '../org/org.ts';
import type { Choice } from '../recipes/handbook.ts';
import { RECIPES } from '../recipes/index.ts';
import { type Template, templateOf } from '../recipes/template.ts';
import { words } from './languages/index.ts';
import { newFileAddress } from './repository.ts';
import { buildDay } from './settings.ts';

/** The kinds of page that can be begun from the page that lists them. */
export type NewKind = 'outcome' | 'pod' | 'person' | 'interface' | 'decision' | 'guardrail' | 'page';

/** A page that readers can begin in their browser. */
export interface Beginning extends Template {
  /** The host's editor, with the file in it. */
  readonly address: string;
}

/** @returns nothing where the host is not known, or the page would have nothing to refer to yet */
export function beginningOf(org: Org, kind: NewKind): Beginning | undefined {
  const recipe = RECIPES.get(kind);
  const handbook = { settings: org.settings, choices: (target: ReferenceTarget) => choicesIn(org, target) };
  const standIn = { title: words().newPage.titles[kind], id: `new-${kind}` };
  const template = recipe && templateOf(recipe, standIn, handbook, buildDay());
  if (template === undefined) return undefined;
  const address = newFileAddress(org, template.path, template.text);
  return address === undefined ? undefined : { ...template, address };
}

/** What may be offered in public: nobody who is not listed, no pod that is closed. */
function choicesIn(org: Org, target: ReferenceTarget): Choice[] {
  const on = buildDay();
  const things: Readonly<Record<ReferenceTarget, readonly { id: string; title: string }[]>> = {
    outcome: [...org.outcomes.values()],
    pod: [...org.pods.values()].filter((pod) => isActive(pod, on)),
    person: [...org.people.values()].filter(({ data }) => data.listed),
    interface: [...org.interfaces.values()],
    decision: [...org.decisions.values()],
    guardrail: [...org.guardrails.values()],
    function: [...org.functions.values()],
  };
  return things[target].map(({ id, title }) => ({ value: id, label: title }));
}
