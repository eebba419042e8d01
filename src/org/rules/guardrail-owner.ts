import type { Day } from '../day.ts';
import { isPast } from '../membership.ts';
import type { Person } from '../org.ts';
import { page, people } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';
import { nameOf } from './wording.ts';

export const guardrailOwner: Rule<typeof noOptions> = {
  id: 'guardrail-owner',
  summary: 'Every guardrail is owned by a person who is here and may be named.',
  principle: 'guardrails',
  why:
    'Safety, compliance and capital stay whole because one person answers for each across all pods. A rule without an ' +
    'owner is either followed to the letter or quietly ignored, and nobody can grant the sensible exception.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    return [...org.guardrails.values()].flatMap(({ data, owner, source }): Finding[] => {
      if (data.owner === undefined) {
        return [
          {
            ...source.placeOfKey(['owner']),
            message: 'Nobody owns this guardrail',
            hint: 'Add "owner: <id of a person>".',
          },
        ];
      }
      const reason = owner && unfit(owner, on);
      if (!reason) return [];
      return [
        { ...source.place(['owner']), message: reason, hint: 'Name somebody who answers for it today.' },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'Somebody in no pod, on purpose',
        files: {
          'guardrails/privacy.md': page(['title: Listener privacy', 'kind: privacy', 'owner: amara']),
        },
        background: people('amara'),
      },
      {
        title: 'Somebody who left every pod and still has a place here',
        files: {
          'guardrails/privacy.md': page(['title: Listener privacy', 'kind: privacy', 'owner: amara']),
          'people/amara.md': page(['name: Amara', 'reportsTo: leila']),
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members: [{ person: amara, lenses: [operator], until: 2026-03-31 }]',
          ]),
        },
        background: people('leila'),
      },
    ],
    fails: [
      {
        title: 'Nobody, somebody unlisted, and somebody who seems to have left',
        files: {
          'guardrails/ads.md': page(['title: Ad safety', 'kind: safety']),
          'guardrails/capital.md': page(['title: Capital', 'kind: capital', 'owner: xaver']),
          'guardrails/privacy.md': page(['title: Privacy', 'kind: privacy', 'owner: camille']),
          'people/xaver.md': page(['name: Xaver Pianissimo', 'listed: false']),
          'people/camille.md': page(['name: Camille']),
          'pods/fair-share/pod.md': page([
            'title: Fair Share',
            'members: [{ person: camille, lenses: [builder], until: 2026-10-02 }]',
          ]),
        },
        findings: [
          'guardrails/ads.md:1:1 Nobody owns this guardrail',
          'guardrails/capital.md:4:8 The owner is not listed, so readers cannot know whom to ask',
          'guardrails/privacy.md:4:8 The owner, Camille, is in no pod any more and reports to nobody',
        ],
      },
    ],
  },
};

function unfit(owner: Person, on: Day): string | undefined {
  if (!owner.data.listed) return 'The owner is not listed, so readers cannot know whom to ask';
  const { memberships, reportsTo, reports } = owner;
  // Whoever was in pods, is in none and reports to nobody has most likely left.
  const hasLeft = memberships.length > 0 && memberships.every((each) => isPast(each, on));
  if (!hasLeft || reportsTo || reports.length > 0) return undefined;
  return `The owner, ${nameOf(owner)}, is in no pod any more and reports to nobody`;
}
