import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../../src/org/charts/timeline/draw-timeline.ts';
import {
  type LensTimeline,
  timelineOfPerson,
  timelineOfPod,
} from '../../../src/org/charts/timeline/lens-timeline.ts';
import { known, orgOf } from '../../organisation.ts';
import { elementsOf, textOf, withClass } from './drawn.ts';
import { setting, TODAY } from './setting.ts';

const people = { 'people/ana.md': 'name: Ana', 'people/ben.md': 'name: Ben\nlisted: false' };

function orgWith(members: string, more = '') {
  return orgOf({ ...people, 'pods/p/pod.md': `title: P\nmembers: [${members}]\n${more}` });
}

const show = (timeline: LensTimeline | undefined) =>
  timeline?.rows.map(({ who, uncovered, bars }) => {
    const name = who?.id ?? `${uncovered?.state} ${uncovered?.lens}`;
    return `${name}: ${bars.map(({ lens, from = '…', until = '…' }) => `${lens} ${from}–${until}`).join(', ')}`;
  });

const podTimeline = (members: string, more = '') =>
  timelineOfPod(known(orgWith(members, more).pods, 'p'), TODAY);

describe('the rows of a pod', () => {
  test.for<[string, string, string, string[]]>([
    [
      'one person who is still here',
      '{ person: ana, lenses: [builder, operator, communicator], from: 2025-01-01 }',
      '',
      ['ana: builder 2025-01-01–…, operator 2025-01-01–…, communicator 2025-01-01–…'],
    ],
    [
      'stretches that follow each other are one',
      `{ person: ana, lenses: [builder, operator, communicator], from: 2025-01-01, until: 2025-06-30 },
       { person: ana, lenses: [operator, communicator, builder], from: 2025-07-01 }`,
      '',
      ['ana: builder 2025-01-01–…, operator 2025-01-01–…, communicator 2025-01-01–…'],
    ],
    [
      'stretches with a day between them are two, and what is left is a gap',
      `{ person: ana, lenses: [builder], from: 2025-01-01, until: 2025-02-01 },
       { person: ana, lenses: [builder], from: 2025-03-01, until: 2025-04-01 }`,
      '',
      [
        'ana: builder 2025-01-01–2025-02-01, builder 2025-03-01–2025-04-01',
        'gap builder: builder 2025-04-02–…',
        'gap operator: operator …–…',
        'gap communicator: communicator …–…',
      ],
    ],
    [
      'a vacancy begins when it says so',
      '{ person: ana, lenses: [builder, operator], from: 2025-01-01 }',
      'vacancies: [{ lens: communicator, since: 2026-01-01 }]',
      ['ana: builder 2025-01-01–…, operator 2025-01-01–…', 'vacant communicator: communicator 2026-01-01–…'],
    ],
    [
      'a pod that closed ended what had no end, and is without nothing',
      '{ person: ana, lenses: [builder], from: 2025-01-01 }',
      'closedOn: 2026-02-01',
      ['ana: builder 2025-01-01–2026-02-01'],
    ],
    [
      'the earliest first, and before them who was always here',
      `{ person: ana, lenses: [builder, operator], from: 2025-01-01 },
       { person: ben, lenses: [communicator] }`,
      '',
      ['ben: communicator …–…', 'ana: builder 2025-01-01–…, operator 2025-01-01–…'],
    ],
  ])('%s', ([, members, more, rows]) => {
    expect(show(podTimeline(members, more))).toEqual(rows);
  });

  test('are none where nobody has written down a day', () => {
    expect(podTimeline('{ person: ana, lenses: [builder, operator, communicator] }')).toBeUndefined();
  });
});

test('the rows of a person are pods', () => {
  const org = orgWith('{ person: ana, lenses: [builder], from: 2025-01-01, until: 2025-12-31 }');
  expect(show(timelineOfPerson(known(org.people, 'ana'), TODAY))).toEqual([
    'p: builder 2025-01-01–2025-12-31',
  ]);
});

describe('the drawing', () => {
  const timeline = podTimeline(
    '{ person: ana, lenses: [builder] }, { person: ben, lenses: [operator], from: 2025-01-01, until: 2026-01-01 }, ' +
      '{ person: ana, lenses: [communicator], from: 2027-01-01, until: 2027-02-01 }',
  ) as LensTimeline;
  const { root, width } = drawTimeline(timeline, 'Title', setting);

  test('runs from the first day to the last', () => {
    expect([timeline.from, timeline.until]).toEqual(['2025-01-01', '2027-02-01']);
  });

  test('has a bar for each stretch, with its lens in words and the days in its title', () => {
    const titles = withClass(root, 'lens-bar').map((bar) => textOf(bar.children[0] as never));
    expect(titles).toEqual([
      'builder, before –',
      'communicator, 2027-01-01 – 2027-02-01',
      'operator, 2025-01-01 – 2026-01-01',
      'nobody: operator, 2026-01-02 –',
      'nobody: communicator, before –',
    ]);
  });

  test('tells what is only planned', () => {
    expect(withClass(root, 'planned')).toHaveLength(1);
  });

  test('has today and the years, and no word on top of another', () => {
    const axis = elementsOf(root).filter(
      ({ tagName, properties }) => tagName === 'text' && properties['text-anchor'],
    );
    expect(axis.map(textOf)).toEqual(expect.arrayContaining(['today', '2025', '2026']));
    const spans = axis
      .map((text) => {
        const half = (textOf(text).length * 6) / 2;
        const [line] = text.children;
        const x = line?.type === 'element' ? Number(line.properties['x']) : 0;
        return [x - half, x + half] as const;
      })
      .sort(([a], [b]) => a - b);
    for (const [index, [from]] of spans.entries()) expect(from).toBeGreaterThan(spans[index - 1]?.[1] ?? -99);
  });

  test('names nobody who is not listed', () => {
    expect(textOf(root)).toContain('not listed');
    expect(textOf(root)).not.toContain('Ben');
  });

  test('fits the column of a page', () => {
    expect(width).toBeLessThanOrEqual(744);
  });
});
