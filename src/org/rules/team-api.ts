import { isActive } from '../membership.ts';
import type { Pod } from '../org.ts';
import { page } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const teamApi: Rule<typeof noOptions> = {
  id: 'team-api',
  summary: 'A pod’s page says how to reach the pod, how its loop runs, and what to come to it for.',
  principle: 'pods',
  why:
    'A pod page is the pod’s API: others should be able to use the pod without knowing somebody in it. A channel, the ' +
    'rhythm of the loop and a few sentences are the least that a stranger needs.',
  severity: 'info',
  options: noOptions,
  check(org, { on }) {
    return [...org.pods.values()].filter((pod) => isActive(pod, on)).flatMap(missingParts);
  },
  examples: {
    passes: [
      {
        title: 'Reachable',
        files: {
          'pods/first-play/pod.md': page(
            [
              'title: First Play',
              'channels: [{ label: "#first-play", url: https://chat.example.com/first-play }]',
              'loop: { cadence: Every Tuesday, feedback: Two days }',
            ],
            'Come to us with anything that happens in the first week.\n',
          ),
        },
      },
    ],
    fails: [
      {
        title: 'A name and nothing else',
        files: { 'pods/first-play/pod.md': page(['title: First Play']) },
        findings: [
          'pods/first-play/pod.md:1:1 This page does not say how often the loop closes and how long evidence takes',
          'pods/first-play/pod.md:1:1 This page does not say what to come to this pod for',
          'pods/first-play/pod.md:1:1 This page does not say where to reach this pod',
        ],
      },
    ],
  },
};

function missingParts({ data, body, source }: Pod): Finding[] {
  const place = source.place([]);
  const found: Finding[] = [];
  if (data.channels.length === 0) {
    found.push({
      ...place,
      message: 'This page does not say where to reach this pod',
      hint: 'Add "channels:" with a label and a url.',
    });
  }
  if (data.loop?.cadence === undefined || data.loop.feedback === undefined) {
    found.push({
      ...source.placeOfKey(['loop']),
      message: 'This page does not say how often the loop closes and how long evidence takes',
      hint: 'Add "loop: { cadence: …, feedback: … }".',
    });
  }
  if (body.text.trim() === '') {
    found.push({
      ...place,
      message: 'This page does not say what to come to this pod for',
      hint: 'Write below the front matter what the pod offers, what it expects and what it does not do.',
    });
  }
  return found;
}
