import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Change, Subject } from '../../../src/org/history/change.ts';
import { changesAsMarkdown } from '../../../src/reporters/changes/markdown.ts';
import type { ChangesReport } from '../../../src/reporters/changes/report.ts';
import { randomFrom } from '../../random.ts';

function reportOf(changes: readonly Change[], more: Partial<ChangesReport> = {}): ChangesReport {
  const consequences = changes.map((change) => ({ change, dependents: [], found: [], fixed: [] }));
  return {
    before: 'main',
    after: 'branch',
    difference: { changes: consequences, found: [], fixed: [] },
    groups: [{ pod: undefined, kind: 'outcome', changes: consequences }],
    notes: [],
    lensLabel: (lens) => lens,
    charts: [],
    ...more,
  };
}

function outcome(title: string): Subject {
  return { kind: 'outcome', id: 'win', title, file: 'outcomes/win.md' };
}

function achieved(title: string): Change {
  return { type: 'outcome-achieved', subject: outcome(title), files: ['outcomes/win.md'] };
}

/** All text of a Markdown document, and the kinds of its nodes. */
function read(markdown: string): { text: string; kinds: Set<string> } {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const kinds = new Set<string>();
  let text = '';
  const visit = (node: Root | Root['children'][number]) => {
    kinds.add(node.type);
    if ('value' in node && node.type !== 'html') text += node.value;
    if ('children' in node) for (const child of node.children) visit(child as Root['children'][number]);
  };
  visit(tree);
  return { text, kinds };
}

describe('a name stays a name', () => {
  test.each([
    'a | b',
    '*not emphasis* _nor this_',
    '<img src=x onerror=alert(1)>',
    '`code` and ``more``',
    '[link](https://example.org)',
    '![image](https://example.org/x.png)',
    'https://example.org/path',
    '# heading',
    '- [ ] task',
    '~~gone~~',
    '&copy; &#64;',
    '</details> <!-- comment -->',
    '| a | b |\n|---|---|',
  ])('%s', (title) => {
    const { text, kinds } = read(changesAsMarkdown(reportOf([achieved(title)])));
    expect(text).toContain(`${title.replaceAll(/\s+/g, ' ')} is achieved`);
    expect([...kinds].sort()).toEqual([
      'heading',
      'html',
      'list',
      'listItem',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
  });

  test.each([
    '@admin',
    'a@admin and @team/leads',
    '#12',
    'GH #12',
    'GH-12 and gh-7',
    'See 6dcb09b5b57875f334f61aebed695e2e4193db5e',
    'at abc1234',
    '!34',
    '~label',
    '%"a milestone"',
    '$snippet',
    '&epic',
  ])('%s calls nobody and refers to nothing', (title) => {
    const markdown = changesAsMarkdown(reportOf([achieved(title)]));
    expect(markdown).not.toMatch(/[@#!~%$&](?=[\p{L}\p{N}"])(?!#x)/u);
    expect(markdown).not.toMatch(/\bGH-\d|\b[0-9a-f]{7,40}\b/i);
  });

  const PIECES =
    '| * _ < > ` `` ``` @a #1 GH-1 !3 ~l $x %"m" &1 https://a.example www.a.example a@b.example ftp://a.example abcdef1 [x](y) ![i](u) <b> </details> <!-- --> &lt; &#64; ~~ [^1] \\ # 1. --- === - + : { } é'.split(
      ' ',
    );

  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('whatever it is made of (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const piece = () => `${PIECES[Math.floor(random() * PIECES.length)]}${random() < 0.3 ? ' ' : ''}`;
    const title = Array.from({ length: 6 }, piece).join('').trim();
    const { text, kinds } = read(changesAsMarkdown(reportOf([achieved(title)])));
    expect(text).toContain(`${title.replaceAll(/\s+/g, ' ')} is achieved`);
    expect([...kinds].sort().join(' ')).toBe('heading html list listItem paragraph root strong text');
  });
});

test('what is about an outcome stands below its pod, under its own name', () => {
  const pod: Subject = { kind: 'pod', id: 'alpha', title: 'Alpha', file: 'pods/alpha/pod.md' };
  const closed: Change = { type: 'pod-closed', subject: pod, day: '2026-06-01', files: [pod.file] };
  const group = (change: Change, about?: Subject) => ({
    pod,
    kind: 'pod' as const,
    outcome: about,
    changes: [{ change, dependents: [], found: [], fixed: [] }],
  });
  const groups = [group(closed), group(achieved('Win'), outcome('Win'))];
  const markdown = changesAsMarkdown(reportOf([closed, achieved('Win')], { groups }));
  expect(markdown).toContain(
    '### Alpha\n\n- **Alpha** closes on 2026-06-01\n\n#### Win\n\n- **Win** is achieved\n',
  );
});

test('somebody who is not listed is not named', () => {
  const subject: Subject = {
    kind: 'person',
    id: 'ana',
    title: 'Ana',
    file: 'people/ana.md',
    isUnlisted: true,
  };
  const markdown = changesAsMarkdown(
    reportOf([{ type: 'person-added', subject, files: ['people/ana.md'] }], {
      preview: 'https://example.org',
    }),
  );
  expect(markdown).not.toMatch(/ana/i);
});

test('names lead to the preview, where there is one', () => {
  const markdown = changesAsMarkdown(reportOf([achieved('Win')], { preview: 'https://example.org/pr-1' }));
  expect(markdown).toContain('[**Win**](https://example.org/pr-1/outcomes/win/) is achieved');
});

test('what GitHub takes is never exceeded, and what is left out is counted', () => {
  const many = Array.from({ length: 5000 }, (_, index) => achieved(`Outcome number ${index}`));
  const markdown = changesAsMarkdown(reportOf(many));
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toContain('and 4960 more');
});
