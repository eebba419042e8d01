import { followLink } from '../links.ts';
import type { Entity, Org } from '../org.ts';
import { page, pods } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const deadLink: Rule<typeof noOptions> = {
  id: 'dead-link',
  summary: 'Every link to a page, a heading or an image of the handbook leads somewhere.',
  principle: 'writing',
  why:
    'A dead link costs each reader a minute and the handbook some trust. Links are followed as GitHub follows them, so ' +
    'that they work there and on the site alike; links to other sites are left alone, because they fail at random.',
  severity: 'error',
  options: noOptions,
  check(org, { unread }) {
    // A file that could not be read is there all the same: whoever links to it is not to blame.
    const asIfRead: Org = { ...org, images: new Set([...org.images, ...unread]) };
    return [...org.byFile.values()].flatMap((entity) => [
      ...ofBody(asIfRead, entity, unread),
      ...ofContract(asIfRead, entity, unread),
      ...ofAvatar(asIfRead, entity),
    ]);
  },
  examples: {
    passes: [
      {
        title: 'A page, a heading of it, and a section that the site makes',
        files: {
          'guide/pods.md': page(
            ['title: Pods'],
            '[First Play](../pods/first-play/pod.md#loop) and [its manners](../pods/first-play/how-we-work.md#deciding)\n',
          ),
          'pods/first-play/how-we-work.md': page([], '## Deciding\n\nWhoever does it.\n'),
        },
        background: pods('first-play'),
      },
      {
        title: 'Other sites are left alone',
        files: { 'guide/pods.md': page(['title: Pods'], '[Team Topologies](https://teamtopologies.com/)\n') },
      },
    ],
    fails: [
      {
        title: 'A file, a heading, an image, a contract and an avatar that are not there',
        files: {
          'guide/pods.md': page(
            ['title: Pods'],
            '[Play](../pods/frist-play/pod.md), [loop](../pods/first-play/pod.md#lop), ![](chart.png)\n',
          ),
          'interfaces/log.md': page(['title: Log', 'provider: first-play', 'contract: log-contract.md']),
          'people/ana.md': page(['name: Ana', 'avatar: ana.jpg']),
        },
        background: pods('first-play'),
        findings: [
          'guide/pods.md:4:1 There is no file pods/frist-play/pod.md',
          'guide/pods.md:4:36 pods/first-play/pod.md has no heading #lop',
          'guide/pods.md:4:75 There is no file guide/chart.png',
          'interfaces/log.md:4:11 There is no file interfaces/log-contract.md',
          'people/ana.md:3:9 There is no image people/ana.jpg',
        ],
      },
      {
        title: 'A link of a Mermaid diagram',
        files: {
          'guide/pods.md': page(
            ['title: Pods'],
            '```mermaid\nflowchart LR\n  a --> b\n  click a href "../pods/frist-play/pod.md"\n  click b "/pods/first-play/"\n```\n',
          ),
        },
        background: pods('first-play'),
        findings: ['guide/pods.md:7:17 There is no file pods/frist-play/pod.md'],
      },
      {
        title: 'Nobody links to people who are not listed',
        files: {
          'guide/pods.md': page(['title: Pods'], 'Ask [them](../people/xaver.md).\n'),
          'people/xaver.md': page(['name: Xaver Pianissimo', 'listed: false']),
        },
        findings: ['guide/pods.md:4:5 This link leads to a person who is not listed'],
      },
    ],
  },
};

function ofBody(org: Org, { body, source: { file } }: Entity, unread: ReadonlySet<string>): Finding[] {
  return body.links.flatMap(({ href, line, column }) => {
    const destination = followLink(org, file, href);
    if (destination.to !== 'nowhere' || isBelow(unread, destination.missing)) return [];
    return [{ file, line, column, message: destination.message, hint: destination.hint }];
  });
}

function ofContract(org: Org, { kind, data, source }: Entity, unread: ReadonlySet<string>): Finding[] {
  if (kind !== 'interface' || data.contract === undefined) return [];
  const destination = followLink(org, source.file, data.contract);
  if (destination.to !== 'nowhere' || isBelow(unread, destination.missing)) return [];
  return [{ ...source.place(['contract']), message: destination.message, hint: destination.hint }];
}

function ofAvatar(org: Org, { kind, data, source }: Entity): Finding[] {
  if (kind !== 'person' || data.avatar === undefined) return [];
  const path = `people/${data.avatar.replace(/^\.\//, '')}`;
  if (org.images.has(path)) return [];
  return [
    {
      ...source.place(['avatar']),
      message: `There is no image ${path}`,
      hint: 'Put the image beside this file, with exactly this name.',
    },
  ];
}

/** Nobody knows what lies in a folder that could not be read. */
function isBelow(unread: ReadonlySet<string>, path: string | undefined): boolean {
  const parts = path?.split('/').slice(0, -1) ?? [];
  return parts.some((_, index) => unread.has(parts.slice(0, index + 1).join('/')));
}
