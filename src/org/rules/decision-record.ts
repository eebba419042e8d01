import { page, people } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const decisionRecord: Rule<typeof noOptions> = {
  id: 'decision-record',
  summary: 'A decision that was taken says who took it and why.',
  principle: 'judgment',
  why:
    'When making is cheap, judgment is what remains scarce, so it is put on record: the context, the options and what ' +
    'follows. Without the reasons nobody can tell when they no longer hold; without names nobody can be asked.',
  severity: 'warning',
  options: noOptions,
  check(org) {
    const taken = [...org.decisions.values()].filter(({ data }) => data.status !== 'proposed');
    return taken.flatMap(({ data, body, source }) => {
      const found: Finding[] = [];
      if (data.deciders.length === 0) {
        found.push({
          ...source.placeOfKey(['deciders']),
          message: 'This decision does not say who took it',
          hint: 'Add "deciders:" with the ids of those who did.',
        });
      }
      if (body.text.trim() === '') {
        found.push({
          ...source.place(['title']),
          message: 'This decision does not say why it was taken',
          hint: 'Write the context, the options, the decision and its consequences below the front matter.',
        });
      }
      return found;
    });
  },
  examples: {
    passes: [
      {
        title: 'Who and why',
        files: {
          'decisions/2026-03-02-weekly.md': page(
            ['title: Weekly', 'date: 2026-03-02', 'status: accepted', 'deciders: [leila]'],
            'The monthly meeting told most people what they knew.\n',
          ),
        },
        background: people('leila'),
      },
      {
        title: 'A proposal is still looking for both',
        files: {
          'decisions/2026-11-16-probe.md': page(['title: Probe', 'date: 2026-11-16', 'status: proposed']),
        },
      },
    ],
    fails: [
      {
        title: 'Neither',
        files: {
          'decisions/2026-03-02-weekly.md': page(['title: Weekly', 'date: 2026-03-02', 'status: rejected']),
        },
        findings: [
          'decisions/2026-03-02-weekly.md:1:1 This decision does not say who took it',
          'decisions/2026-03-02-weekly.md:2:8 This decision does not say why it was taken',
        ],
      },
    ],
  },
};
