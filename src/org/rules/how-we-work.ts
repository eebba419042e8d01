import { z } from 'zod';
import type { Heading } from '../body.ts';
import { pathOf } from '../collections/locations.ts';
import { type Day, daysBetween } from '../day.ts';
import { isActive } from '../membership.ts';
import type { HowWeWork, Pod } from '../org.ts';
import { nearest } from '../suggest.ts';
import { page, pods } from './examples.ts';
import type { Finding, Rule } from './rule.ts';
import { enumerate } from './wording.ts';

const options = z.strictObject({
  graceDays: z
    .int()
    .nonnegative()
    .default(30)
    .describe('Days after formedOn in which a pod may still be writing.'),
});

export const howWeWork: Rule<typeof options> = {
  id: 'how-we-work',
  summary:
    'Every pod documents how it works, in the sections that org.yaml asks for, in order, each with something in it.',
  principle: 'how-we-work',
  why:
    'The how belongs to the owners, and documentation is the price of that freedom. Without the page autonomy is private ' +
    'knowledge with a nice name, the next person to join pays for it, and the agents that do the work guess.',
  severity: 'warning',
  options,
  check(org, { on, options: { graceDays }, unread }) {
    const { sections } = org.settings.howWeWork;
    return [...org.pods.values()]
      .filter((pod) => isActive(pod, on))
      .flatMap((pod) => {
        if (pod.howWeWork) return checkSections(pod.howWeWork, sections);
        const path = pathOf('how-we-work', pod.id);
        const isThere = unread.has(path) || unread.has(`${path}x`);
        return isThere || isYoung(pod, on, graceDays) ? [] : [missingPage(pod, sections)];
      });
  },
  examples: {
    passes: [
      {
        title: 'All sections, in order; more are welcome',
        files: {
          'org.yaml': 'name: Music App\nhowWeWork: { sections: [The loop, Deciding] }\n',
          'pods/first-play/how-we-work.md': page(
            [],
            '## The loop\n\nEvery Tuesday.\n\n## Our words\n\nA play is thirty seconds.\n\n## Deciding\n\nWhoever does it decides.\n',
          ),
        },
        background: pods('first-play'),
      },
      {
        title: 'A new pod has a month',
        files: { 'pods/first-play/pod.md': page(['title: First Play', 'formedOn: 2026-11-09']) },
      },
    ],
    fails: [
      {
        title: 'No page',
        files: { 'pods/first-play/pod.md': page(['title: First Play']) },
        findings: ['pods/first-play/pod.md:1:1 First Play has not written down how it works'],
      },
      {
        title: 'A section that is missing, one that is empty, and two that changed places',
        files: {
          'org.yaml': 'name: Music App\nhowWeWork: { sections: [The loop, Deciding, Building, Operating] }\n',
          'pods/first-play/how-we-work.md': page(
            [],
            '## Decisions\n\nWhoever does it decides.\n\n## Building\n\nSmall things.\n\n## The loop\n\n## Operating\n\nOne alarm.\n',
          ),
        },
        background: pods('first-play'),
        findings: [
          'pods/first-play/how-we-work.md:1:1 The section Deciding is missing',
          'pods/first-play/how-we-work.md:11:1 The section "The loop" is empty',
          'pods/first-play/how-we-work.md:11:1 Unexpected section "The loop" after "Building", expected it before',
        ],
      },
    ],
  },
};

function isYoung({ data: { formedOn } }: Pod, on: Day, graceDays: number): boolean {
  return formedOn !== undefined && daysBetween(formedOn, on) < graceDays;
}

function missingPage(pod: Pod, sections: readonly string[]): Finding {
  return {
    ...pod.source.place([]),
    message: `${pod.title} has not written down how it works`,
    hint: `Write ${pathOf('how-we-work', pod.id)} with the sections ${enumerate(sections)}.`,
  };
}

function checkSections(written: HowWeWork, sections: readonly string[]): Finding[] {
  // An MDX body is code as well, and nothing is known of its headings.
  if (written.isMdx) return [];
  const headings = written.body.headings.filter(({ depth }) => depth === 2);
  const found = sections.flatMap((section) => headings.find(({ text }) => isSame(text, section)) ?? []);
  const missing = sections.filter((section) => !found.some(({ text }) => isSame(text, section)));
  const others = headings.filter((heading) => !found.includes(heading));
  return [
    ...missingSections(written, missing, others),
    ...emptySections(written, found),
    ...disorder(written, found),
  ];
}

function missingSections(
  { source }: HowWeWork,
  missing: readonly string[],
  others: readonly Heading[],
): Finding[] {
  if (missing.length === 0) return [];
  const renamed = missing.flatMap((section) => {
    const like = nearest(
      section,
      others.map(({ text }) => text),
    );
    return like === undefined ? [] : [`rename ${JSON.stringify(like)} to ${JSON.stringify(section)}`];
  });
  return [
    {
      ...source.place([]),
      message: `The ${missing.length === 1 ? 'section' : 'sections'} ${enumerate(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`,
      hint:
        renamed.length > 0
          ? `Perhaps ${enumerate(renamed)}.`
          : `Add ${enumerate(missing.map((section) => `"## ${section}"`))}; "We have not agreed yet" is a good first entry.`,
    },
  ];
}

function emptySections({ source: { file } }: HowWeWork, found: readonly Heading[]): Finding[] {
  return found
    .filter(({ hasContent }) => !hasContent)
    .map(({ text, line, column }) => ({
      file,
      line,
      column,
      message: `The section ${JSON.stringify(text)} is empty`,
      hint: 'Short and true beats complete: say what you do today, or that you have not agreed yet.',
    }));
}

/** The first section that stands too late; the others usually fall into place with it. */
function disorder({ source: { file } }: HowWeWork, found: readonly Heading[]): Finding[] {
  for (const [index, heading] of found.entries()) {
    const after = found.slice(index + 1).find(({ line }) => line < heading.line);
    if (!after) continue;
    const { line, column } = heading;
    return [
      {
        file,
        line,
        column,
        message: `Unexpected section ${JSON.stringify(heading.text)} after ${JSON.stringify(after.text)}, expected it before`,
        hint: 'Keep the order of org.yaml, so that every pod’s page reads alike.',
      },
    ];
  }
  return [];
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(a) === plain(b);
}
