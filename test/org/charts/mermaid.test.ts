import { describe, expect, test } from 'vitest';
import { interfaceGraph } from '../../../src/org/charts/interface-map/interface-graph.ts';
import { interfacesMermaid } from '../../../src/org/charts/mermaid/interfaces.ts';
import { companyMermaid, outcomeMermaid } from '../../../src/org/charts/mermaid/outcomes.ts';
import { mermaidId, mermaidLabel, mermaidText } from '../../../src/org/charts/mermaid/text.ts';
import { known, orgOf } from '../../organisation.ts';
import { allSources } from './all-sources.ts';
import { HOSTILE } from './hostile-titles.ts';
import { madeUp } from './made-up.ts';
import { setting, TODAY } from './setting.ts';

describe('a text', () => {
  test.for<[string, string]>([
    ['Plain words, and (more) of them!', 'Plain words, and (more) of them!'],
    ['First-session slot', 'First-session slot'],
    ['Vertrauen schaffen: für Ärzte', 'Vertrauen schaffen#58; für Ärzte'],
    ['"quoted" #1; <b>', '#34;quoted#34; #35;1#59; #60;b#62;'],
    ['1. first', '1#46; first'],
    ['- first - second', '#45; first - second'],
    ['a\n  b', 'a b'],
    ['$$', '#36;#8203;#36;'],
  ])('%j', ([text, written]) => {
    expect(mermaidText(text)).toBe(written);
  });

  test('that is endless is shortened', () => {
    expect([...mermaidText('x'.repeat(5000))]).toHaveLength(200);
  });

  test('holds nothing but what is harmless and entities by number', () => {
    for (const text of HOSTILE) {
      expect(mermaidText(text).replaceAll(/#\d+;/g, '')).toMatch(/^[\p{L}\p{M}\p{N} ,.!?()/'-…]*$/u);
    }
  });

  test('stands in quotes, one line below the other', () => {
    expect(mermaidLabel('A', 'B "C"')).toBe('"A<br/>B #34;C#34;"');
  });
});

test('ids never end a block, and differ where things differ', () => {
  expect(mermaidId('outcome', 'end')).toBe('outcome_end');
  expect(mermaidId('pod', 'first-play')).toBe('pod_first_play');
});

describe('an outcome', () => {
  const org = orgOf({
    'outcomes/grow.md': 'title: Grow',
    'outcomes/pay.md': 'title: Pay\npod: share\nparent: grow',
    'outcomes/idea.md': 'title: Idea\nparent: pay\nstatus: proposed',
    'pods/share/pod.md': `
      title: Share
      members: [{ person: ana, lenses: [operator, builder] }, { person: ravi, lenses: [] }]`,
    'people/ana.md': 'name: Ana',
    'people/ravi.md': 'name: Ravi\nlisted: false',
  });

  test('is a flowchart with pods as cards, and names nobody who is not listed', () => {
    expect(outcomeMermaid(known(org.outcomes, 'pay'), setting)).toEqual([
      {
        title: 'Grow',
        text: [
          'flowchart LR',
          '  outcome_grow["Grow"]:::outcome',
          '  outcome_grow --> outcome_pay',
          '  outcome_pay["Pay"]:::outcome',
          '  pod_share["Share<br/>■ ▲ Ana<br/>not listed<br/>● nobody#58; communicator"]:::uncovered',
          '  outcome_pay --> pod_share',
          '  outcome_pay --> outcome_idea',
          '  outcome_idea["Idea"]:::outcome',
          '  nobody_idea["no pod"]:::uncovered',
          '  outcome_idea --> nobody_idea',
          '  classDef outcome font-weight:bold',
          '  classDef uncovered stroke:#c62828,stroke-width:3px',
          '',
        ].join('\n'),
      },
    ]);
  });

  test('no diagram names anybody who is not listed', () => {
    for (const { text } of allSources(org)) expect(text).not.toMatch(/ravi/i);
  });
});

test('an edge says which of its interfaces are deprecated', () => {
  const org = orgOf({
    'pods/a/pod.md': 'title: A',
    'pods/b/pod.md': 'title: B',
    'interfaces/old.md': 'title: Old log\nprovider: a\nconsumers: [b]\nstatus: deprecated',
    'interfaces/new.md': 'title: New log\nprovider: a\nconsumers: [b]\nstatus: stable',
  });
  const [source] = interfacesMermaid(interfaceGraph(org, TODAY), setting);
  expect(source?.text).toMatch(/pod_a -->\|"New log, Old log \(deprecated\)"\| pod_b/);
});

describe('GitHub’s limits', () => {
  test.each([5, 60, 150])('every diagram of %i pods stays within them', (pods) => {
    for (const { title, text } of allSources(madeUp(pods))) {
      expect(text.length, title).toBeLessThanOrEqual(50_000);
      expect(text.split(/ (?:-->|==>|-\.->)/).length - 1, title).toBeLessThanOrEqual(500);
    }
  });

  test('an organisation that is too large is split by outcome and loses none', () => {
    const org = madeUp(150);
    const sources = companyMermaid(org, setting);
    expect(sources.length).toBeGreaterThan(1);
    const text = sources.map((source) => source.text).join('');
    for (const id of org.outcomes.keys()) expect(text).toContain(`${mermaidId('outcome', id)}[`);
  });

  test('too many edges are shared out, and none is lost', () => {
    const pods = Array.from({ length: 600 }, (_, n) => [`pods/p${n}/pod.md`, `title: P ${n}`]);
    const consumers = Array.from({ length: 599 }, (_, n) => `p${n + 1}`).join(', ');
    const kit = `title: Kit\nprovider: p0\nconsumers: [${consumers}]`;
    const graph = interfaceGraph(orgOf({ ...Object.fromEntries(pods), 'interfaces/kit.md': kit }), TODAY);
    const sources = interfacesMermaid(graph, setting);
    expect(sources.map(({ title }) => title)).toEqual(['interfaces (1 of 2)', 'interfaces (2 of 2)']);
    expect(sources.flatMap(({ text }) => text.match(/-->/g) ?? [])).toHaveLength(599);
  });

  test('a thousand outcomes below one are shared out', () => {
    const children = Array.from({ length: 1000 }, (_, n) => [
      `outcomes/o${n}.md`,
      `title: O ${n}\nparent: top`,
    ]);
    const org = orgOf({ 'outcomes/top.md': 'title: Top', ...Object.fromEntries(children) });
    const sources = companyMermaid(org, setting);
    const arrows = new Set(sources.flatMap(({ text }) => text.match(/outcome_top --> \w+/g) ?? []));
    expect(arrows.size).toBe(1001);
  });
});
