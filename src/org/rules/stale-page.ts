import { z } from 'zod';
import { type Day, daysBetween } from '../day.ts';
import { isActive, isClosed } from '../membership.ts';
import type { Entity } from '../org.ts';
import { page, pods } from './examples.ts';
import type { Finding, Rule } from './rule.ts';

const options = z.strictObject({
  days: z
    .int()
    .positive()
    .default(365)
    .describe('Days after which a page without reviewOn that nobody has changed counts as stale, by git.'),
});

export const stalePage: Rule<typeof options> = {
  id: 'stale-page',
  summary: 'Pages are read again on the day they name, or at least once a year.',
  principle: 'writing',
  why:
    'A handbook is trusted as a whole: three stale pages and people ask a colleague instead. Reading a page again and ' +
    'changing nothing but its date is real work, and counts.',
  severity: 'warning',
  options,
  check(org, { on, options: { days }, lastChanged }) {
    return [...org.byFile.values()]
      .filter((entity) => isAlive(entity, on))
      .flatMap((entity) => reviewMissed(entity, on) ?? unchanged(entity, on, days, lastChanged));
  },
  examples: {
    passes: [
      {
        title: 'To be read again today',
        files: { 'guide/lenses.md': page(['title: Lenses', 'reviewOn: 2026-11-23']) },
        lastChanged: { 'guide/lenses.md': '2024-01-01' },
      },
      {
        title: 'Changed in spring',
        files: { 'guide/lenses.md': page(['title: Lenses']) },
        lastChanged: { 'guide/lenses.md': '2026-04-01' },
      },
      {
        title: 'A closed pod is history',
        files: {
          'pods/launch-crew/pod.md': page([
            'title: Launch Crew',
            'closedOn: 2025-01-31',
            'reviewOn: 2025-01-01',
          ]),
        },
      },
    ],
    fails: [
      {
        title: 'A day that passed, and a page that nobody has touched',
        files: {
          'guide/lenses.md': page(['title: Lenses', 'reviewOn: 2026-11-02']),
          'pods/first-play/how-we-work.md': page([], '## The loop\n'),
        },
        background: pods('first-play'),
        lastChanged: { 'pods/first-play/how-we-work.md': '2025-06-01' },
        findings: [
          'guide/lenses.md:3:11 This page was to be read again on 2026-11-02',
          'pods/first-play/how-we-work.md:1:1 This page was last changed on 2025-06-01, 540 days ago',
        ],
      },
    ],
  },
};

/** Whether anybody is meant to act on what a page says. */
function isAlive(entity: Entity, on: Day): boolean {
  if (entity.kind === 'pod') return isActive(entity, on);
  if (entity.kind === 'how-we-work') return entity.pod === undefined || !isClosed(entity.pod, on);
  if (entity.kind === 'outcome') return entity.data.status === 'active';
  if (entity.kind === 'decision')
    return entity.data.status === 'accepted' || entity.data.status === 'proposed';
  return entity.kind === 'guardrail' || entity.kind === 'guide';
}

function reviewMissed(entity: Entity, on: Day): Finding[] | undefined {
  const reviewOn = 'reviewOn' in entity.data ? entity.data.reviewOn : undefined;
  if (reviewOn === undefined) return undefined;
  if (reviewOn >= on) return [];
  return [
    {
      ...entity.source.place(['reviewOn']),
      message: `This page was to be read again on ${reviewOn}`,
      hint: 'Read it, mend what is no longer true, and set the next day.',
    },
  ];
}

function unchanged(
  entity: Entity,
  on: Day,
  days: number,
  lastChanged: (file: string) => Day | undefined,
): Finding[] {
  if (isWatched(entity)) return [];
  const changed = lastChanged(entity.source.file);
  if (changed === undefined) return [];
  const age = daysBetween(changed, on);
  if (age <= days) return [];
  return [
    {
      ...entity.source.place([]),
      message: `This page was last changed on ${changed}, ${age} days ago`,
      hint: 'Read it again; if it is still true, say so by adding "reviewOn:" with the next day.',
    },
  ];
}

/** A decision is a record, and stays as it was written; the review of an outcome is the one of its worth. */
function isWatched(entity: Entity): boolean {
  return (
    entity.kind === 'decision' || (entity.kind === 'outcome' && entity.data.worth?.reviewOn !== undefined)
  );
}
