import { page, people } from './examples.ts';
import { isAnyUnread, noOptions, type Rule, type RuleContext } from './rule.ts';

export const unconnectedPerson: Rule<typeof noOptions> = {
  id: 'unconnected-person',
  summary: 'The handbook shows what everybody who is in it has to do with it.',
  principle: 'people',
  why:
    'A page of a person who is in no pod, owns no guardrail, keeps no page and took no decision tells a reader nothing, ' +
    'and the person that they were forgotten. Often a membership is missing, or a misspelt one is elsewhere.',
  severity: 'info',
  options: noOptions,
  check(org, context) {
    if (isAnyLinkUnread(context)) return [];
    return [...org.people.values()]
      .filter(({ data }) => data.listed)
      .filter(({ memberships, guardrails, stewards, decisions, reports }) =>
        [memberships, guardrails, stewards, decisions, reports].every((links) => links.length === 0),
      )
      .map(({ title, source }) => ({
        ...source.place(['name']),
        message: `${title} is in no pod and answers for nothing in this handbook`,
        hint: 'Add a membership to a pod, or set "listed: false" if nobody needs this page.',
      }));
  },
  examples: {
    passes: [
      {
        title: 'In no pod, and answerable for a guardrail',
        files: {
          'guardrails/privacy.md': page(['title: Listener privacy', 'kind: privacy', 'owner: amara']),
        },
        background: people('amara'),
      },
      {
        title: 'Whoever has left was in a pod once',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members: [{ person: ana, lenses: [builder], until: 2026-01-31 }]',
          ]),
        },
        background: people('ana'),
      },
    ],
    fails: [
      {
        title: 'A page and nothing else',
        files: { 'people/ana.md': page(['name: Ana Larghetto']) },
        findings: ['people/ana.md:2:7 Ana Larghetto is in no pod and answers for nothing in this handbook'],
      },
    ],
  },
};

/** People are connected by what other files say of them. */
function isAnyLinkUnread(context: RuleContext): boolean {
  return (['pod', 'guardrail', 'decision', 'how-we-work', 'guide', 'person'] as const).some((kind) =>
    isAnyUnread(context, kind),
  );
}
