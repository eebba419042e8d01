import { followLink } from '../links.ts';
import type { Decision, Entity, Org } from '../org.ts';
import { page } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const decisionSuperseded: Rule<typeof noOptions> = {
  id: 'decision-superseded',
  summary: 'A superseded decision says so, names its successor, and is not cited as if it still held.',
  principle: 'judgment',
  why:
    'A decision record is worth keeping because somebody will rely on it. Whoever follows a link to one that has been ' +
    'replaced acts on judgment that its own authors have revised.',
  severity: 'warning',
  options: noOptions,
  check(org) {
    return [
      ...[...org.decisions.values()].flatMap(statusAtOdds),
      // Decisions tell of their time, and cite what held then.
      ...[...org.byFile.values()]
        .filter(({ kind }) => kind !== 'decision')
        .flatMap((each) => cited(org, each)),
    ];
  },
  examples: {
    passes: [
      {
        title: 'History, told together with what replaced it',
        files: {
          'decisions/2025-06-16-monthly.md': page([
            'title: Monthly',
            'date: 2025-06-16',
            'status: superseded',
          ]),
          'decisions/2026-03-02-weekly.md': page(
            ['title: Weekly', 'date: 2026-03-02', 'status: accepted', 'supersedes: 2025-06-16-monthly'],
            'Instead of [monthly](2025-06-16-monthly.md).\n',
          ),
          'guide/evidence.md': page(
            ['title: Evidence'],
            'We went from [monthly](../decisions/2025-06-16-monthly.md) to [weekly](../decisions/2026-03-02-weekly.md).\n',
          ),
        },
      },
      {
        title: 'A proposal supersedes nothing yet',
        files: {
          'decisions/2025-06-16-monthly.md': page(['title: Monthly', 'date: 2025-06-16', 'status: accepted']),
          'decisions/2026-03-02-weekly.md': page([
            'title: Weekly',
            'date: 2026-03-02',
            'status: proposed',
            'supersedes: 2025-06-16-monthly',
          ]),
        },
      },
    ],
    fails: [
      {
        title: 'Cited as if it held, and its status forgotten',
        files: {
          'decisions/2025-06-16-monthly.md': page(['title: Monthly', 'date: 2025-06-16', 'status: accepted']),
          'decisions/2026-03-02-weekly.md': page([
            'title: Weekly',
            'date: 2026-03-02',
            'status: accepted',
            'supersedes: 2025-06-16-monthly',
          ]),
          'guide/evidence.md': page(
            ['title: Evidence'],
            'We meet [monthly](../decisions/2025-06-16-monthly.md).\n',
          ),
        },
        findings: [
          'decisions/2025-06-16-monthly.md:4:9 "Weekly" supersedes this decision, and its status is accepted',
          'guide/evidence.md:4:9 "Monthly" is superseded by "Weekly"',
        ],
      },
      {
        title: 'Superseded by nothing',
        files: {
          'decisions/2025-06-16-monthly.md': page([
            'title: Monthly',
            'date: 2025-06-16',
            'status: superseded',
          ]),
        },
        findings: [
          'decisions/2025-06-16-monthly.md:4:9 This decision is superseded, and none says that it replaces it',
        ],
      },
    ],
  },
};

/** The decisions in force that replace one. */
function successors({ supersededBy }: Decision): Decision[] {
  return supersededBy.filter(({ data }) => data.status === 'accepted' || data.status === 'superseded');
}

function statusAtOdds(decision: Decision): Finding[] {
  const { data, source } = decision;
  const [successor] = successors(decision);
  const place = source.place(['status']);
  if (successor && data.status !== 'superseded') {
    return [
      {
        ...place,
        message: `${JSON.stringify(successor.title)} supersedes this decision, and its status is ${data.status}`,
        hint: 'Set "status: superseded".',
        related: [{ ...successor.source.place(['supersedes']), message: 'superseded here' }],
      },
    ];
  }
  if (successor || data.status !== 'superseded' || decision.supersededBy.length > 0) return [];
  return [
    {
      ...place,
      message: 'This decision is superseded, and none says that it replaces it',
      hint: `Write "supersedes: ${decision.id}" into the one that does.`,
      severity: 'info',
    },
  ];
}

function cited(org: Org, { body, source: { file } }: Entity): Finding[] {
  const links = body.links.flatMap((link) => {
    const destination = followLink(org, file, link.href);
    const isDecision = destination.to === 'page' && destination.entity?.kind === 'decision';
    return isDecision ? [{ link, decision: destination.entity }] : [];
  });
  const decisions = new Set(links.map(({ decision }) => decision));
  return links.flatMap(({ link: { line, column }, decision }) => {
    const after = successors(decision);
    if (after.length === 0 || after.some((each) => decisions.has(each))) return [];
    return [
      {
        file,
        line,
        column,
        message: `${JSON.stringify(decision.title)} is superseded by ${JSON.stringify(after[0]?.title)}`,
        hint: `Link to ${after[0]?.source.file} instead, or as well.`,
      },
    ];
  });
}
