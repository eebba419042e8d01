import { describe, expect, test } from 'vitest';
import type { Org } from '../../src/org/org.ts';
import { known, orgOf, places, readingOfFiles } from '../organisation.ts';

const org = orgOf({
  'org.yaml':
    'name: Tiny\nfunctions:\n  - { id: backend, name: Backend Team }\n  - { id: qa, name: QA Team }\n',
  'people/ana.md': 'name: Ana Lima\nreportsTo: ben',
  'people/ben.md': 'name: Ben',
  'pods/play/pod.md': `
    title: First Play
    members:
      - { person: ana, lenses: [builder], from: 2026-03-02 }
      - { person: ben, lenses: [] }
  `,
  'pods/play/how-we-work.md': 'steward: ana',
  'pods/ads/pod.md': 'title: Fair Break',
  'outcomes/activate.md': `
    title: Activate users
    pod: play
    guardrails: [privacy, privacy]
    replaces: [backend]
  `,
  'outcomes/song.md': 'title: First song\nparent: activate\npod: play\nreplaces: [backend, qa]',
  'interfaces/log.md': 'title: Play log\nprovider: play\nconsumers: [ads, play, ads]',
  'decisions/2026-03-02-log.md':
    'title: One log\ndate: 2026-03-02\nstatus: superseded\noutcome: song\npod: play\ndeciders: [ana, ben]',
  'decisions/2026-04-02-logs.md':
    'title: Two logs\ndate: 2026-04-02\nstatus: accepted\nsupersedes: 2026-03-02-log',
  'guardrails/privacy.md': 'title: Privacy\nkind: privacy\nowner: ben',
  'guide/why.md': 'title: Why\nsteward: ana',
});

const outcome = (id: string) => known(org.outcomes, id);
const pod = (id: string) => known(org.pods, id);
const person = (id: string) => known(org.people, id);
const decision = (id: string) => known(org.decisions, id);
const privacy = known(org.guardrails, 'privacy');
const log = known(org.interfaces, 'log');

type Linked = { readonly title: string };

describe('what is written once can be followed both ways:', () => {
  test.for<
    [string, readonly (Linked | undefined)[], string[], string, readonly (Linked | undefined)[], string[]]
  >([
    [
      "an outcome's pod",
      [outcome('song').pod],
      ['First Play'],
      "a pod's outcomes",
      pod('play').outcomes,
      ['Activate users', 'First song'],
    ],
    [
      "an outcome's parent",
      [outcome('song').parent],
      ['Activate users'],
      'its children',
      outcome('activate').children,
      ['First song'],
    ],
    [
      "an outcome's guardrails",
      outcome('activate').guardrails,
      ['Privacy'],
      "a guardrail's outcomes",
      privacy.outcomes,
      ['Activate users'],
    ],
    [
      'the functions it replaces',
      outcome('song').replaces,
      ['Backend Team', 'QA Team'],
      'what replaced a function',
      known(org.functions, 'backend').replacedBy,
      ['Activate users', 'First song'],
    ],
    [
      "an outcome's decisions",
      outcome('song').decisions,
      ['One log'],
      "a decision's outcome",
      [decision('2026-03-02-log').outcome],
      ['First song'],
    ],
    [
      "a pod's decisions",
      pod('play').decisions,
      ['One log'],
      "a decision's pod",
      [decision('2026-03-02-log').pod],
      ['First Play'],
    ],
    [
      "a decision's deciders",
      decision('2026-03-02-log').deciders,
      ['Ana Lima', 'Ben'],
      'what a person decided',
      person('ben').decisions,
      ['One log'],
    ],
    [
      'what a decision replaces',
      [decision('2026-04-02-logs').supersedes],
      ['One log'],
      'what replaced it',
      decision('2026-03-02-log').supersededBy,
      ['Two logs'],
    ],
    [
      "an interface's provider",
      [log.provider],
      ['First Play'],
      'what a pod provides',
      pod('play').provides,
      ['Play log'],
    ],
    [
      "an interface's consumers",
      log.consumers,
      ['Fair Break', 'First Play'],
      'what a pod consumes',
      pod('ads').consumes,
      ['Play log'],
    ],
    [
      'to whom a person reports',
      [person('ana').reportsTo],
      ['Ben'],
      'who reports to a person',
      person('ben').reports,
      ['Ana Lima'],
    ],
    [
      "a guardrail's owner",
      [privacy.owner],
      ['Ben'],
      "a person's guardrails",
      person('ben').guardrails,
      ['Privacy'],
    ],
    [
      "a pod's page on how it works",
      [pod('play').howWeWork],
      ['How First Play works'],
      'its pod',
      [pod('play').howWeWork?.pod],
      ['First Play'],
    ],
    [
      "a page's steward",
      [pod('play').howWeWork?.steward],
      ['Ana Lima'],
      'what a person keeps true',
      person('ana').stewards,
      ['How First Play works', 'Why'],
    ],
    [
      "a pod's people",
      pod('play').memberships.map((each) => each.person),
      ['Ana Lima', 'Ben'],
      "a person's pods",
      person('ana').memberships.map((each) => each.pod),
      ['First Play'],
    ],
  ])('%s, %s', ([, one, oneTitles, , other, otherTitles]) => {
    expect(one.map((each) => each?.title)).toEqual(oneTitles);
    expect(other.map((each) => each?.title)).toEqual(otherTitles);
  });

  test('the membership is the same thing from both sides', () => {
    expect(person('ana').memberships[0]).toBe(pod('play').memberships[0]);
  });
});

test('every thing with a page is found by its file', () => {
  expect([...org.byFile.keys()].sort()).toEqual([
    'decisions/2026-03-02-log.md',
    'decisions/2026-04-02-logs.md',
    'guardrails/privacy.md',
    'guide/why.md',
    'interfaces/log.md',
    'outcomes/activate.md',
    'outcomes/song.md',
    'people/ana.md',
    'people/ben.md',
    'pods/ads/pod.md',
    'pods/play/how-we-work.md',
    'pods/play/pod.md',
  ]);
  expect(org.byFile.get('pods/play/how-we-work.md')).toBe(pod('play').howWeWork);
});

test('images are known by their paths', () => {
  const { org: withImages } = readingOfFiles({ 'people/ana.png': '', 'guide/map.svg': '', '_old/a.png': '' });
  expect([...withImages.images]).toEqual(['people/ana.png']);
});

describe('what does not fit together', () => {
  const relations = ({ outcomes, pods }: Org) => ({
    pod: known(outcomes, 'a').pod,
    memberships: known(pods, 'play').memberships.map(({ person: member, index }) => `${index} ${member.id}`),
  });

  test('is reported and left out; the rest is linked', () => {
    const { org: broken, diagnostics } = readingOfFiles({
      'outcomes/a.md': '---\ntitle: A\npod: nobody\n---\n',
      'people/ben.md': '---\nname: Ben\n---\n',
      'pods/play/pod.md':
        '---\ntitle: Play\nmembers: [{ person: ana, lenses: [] }, { person: ben, lenses: [] }]\n---\n',
    });
    expect(places(diagnostics)).toEqual([
      'outcomes/a.md:3:6 There is no pod "nobody"',
      'pods/play/pod.md:3:21 There is no person "ana"',
    ]);
    expect(relations(broken)).toEqual({ pod: undefined, memberships: ['1 ben'] });
  });

  test('an id of another kind does not count', () => {
    const { diagnostics } = readingOfFiles({
      'people/play.md': '---\nname: Play\n---\n',
      'outcomes/a.md': '---\ntitle: A\npod: play\n---\n',
    });
    expect(diagnostics).toMatchObject([{ rule: 'unknown-reference', hint: 'No pod is written down yet.' }]);
  });

  test('where no id is near, the hint says what there is, up to eight', () => {
    const pods = 'abcdefghij'.split('').map((id) => [`pods/${id}${id}/pod.md`, '---\ntitle: P\n---\n']);
    const { diagnostics } = readingOfFiles({
      ...Object.fromEntries(pods),
      'outcomes/a.md': '---\ntitle: A\npod: something-else\n---\n',
    });
    expect(diagnostics[0]?.hint).toBe('Known: aa, bb, cc, dd, ee, ff, gg, hh and 2 more.');
  });
});
