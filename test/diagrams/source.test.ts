import { describe, expect, test } from 'vitest';
import { type PreparedSource, prepare, preparedText } from '../../src/diagrams/source/prepare.ts';
import { allowedSettings, mergeSettings } from '../../src/diagrams/source/settings.ts';
import { cut, originalLine, track } from '../../src/diagrams/source/tracked-text.ts';

function prepared(source: string): PreparedSource {
  const result = prepare(source);
  if ('problem' in result) throw new Error(result.problem.message);
  return result;
}

describe('a tracked text', () => {
  test('knows where each line of what is left came from', () => {
    const left = cut(track('a\nb\nc\nd\n'), /b\n|c/g);
    expect(left.text).toBe('a\n\nd\n');
    expect([1, 2, 3].map((line) => originalLine(left, line))).toEqual([1, 3, 4]);
  });

  test('has no lines beyond its last', () => {
    expect(originalLine(track('a\nb'), 9)).toBe(2);
    expect(originalLine(track(''), 1)).toBeUndefined();
  });
});

describe('a source', () => {
  test('is taken apart into title, settings and diagram', () => {
    const source =
      '---\ntitle: Roles & more\ndisplayMode: compact\nconfig:\n  gantt:\n    topAxis: true\n---\ngantt\n x';
    expect(prepared(source)).toMatchObject({
      title: 'Roles & more',
      settings: { gantt: { displayMode: 'compact', topAxis: true } },
      body: { text: 'gantt\n x' },
    });
  });

  test('may be indented, begin with blank lines and hold directives as people write them', () => {
    expect(
      prepared("\n  ---\n  title: x\n  ---\n%%{ init: {'flowchart': {'curve':'linear'}} }%%\nflowchart LR"),
    ).toMatchObject({
      title: 'x',
      settings: { flowchart: { curve: 'linear' } },
      body: { text: 'flowchart LR' },
    });
    expect(prepared('%%{wrap}%%\nsequenceDiagram').settings).toEqual({ wrap: true });
  });

  test('keeps rules and per cent signs that are part of it', () => {
    const body = 'flowchart LR\n  A["100 %"] --- B\n  A --> C\n';
    expect(prepared(body).body.text).toBe(body);
  });

  test('reaches Mermaid under front matter of our own, on one line', () => {
    expect(preparedText(prepared('---\ntitle: |\n  a\n  ---\n  b\n---\npie'))).toBe(
      '---\n{"title":"a\\n---\\nb\\n","config":{}}\n---\npie',
    );
  });
});

describe('values that are right', () => {
  test.each([
    'sankey-beta\na,b,1\n"a, ""x""",b, 2.5\nb,c,1e3\n\n',
    'sankey-beta\n  a,b,"7"',
    'journey\n title My day: all of it\n section At work: early\n Tea: 5: Me, You\n Talk: 1\n Sit: 0: Me',
    'gantt\n title Until 2026-02-30: never\n T: crit, a, 2028-02-29, 2028-03-31\n U: after a, 3d',
    'gantt\n dateFormat YYYY-DD-MM\n T: 2026-30-04, 3d',
    'requirementDiagram\n functionalRequirement "a b":::x {\n id: 1\n }\n element c {\n type: d\n }\n c - satisfies -> "a b"\n "a b" <- traces - c',
    'xychart-beta\n x-axis "Months" [jan, "feb, mar", apr]\n bar "People" [1, 2, 3]\n line [1]',
    'xychart-beta\n x-axis 0 --> 10\n line [1, 2, 3, 4]',
    'pie\n "a,b,-1" : 1',
  ])('are let through in %j', (source) => {
    expect(prepare(source)).not.toHaveProperty('problem');
  });
});

describe('settings', () => {
  test('are those that say what is shown and how it is arranged', () => {
    const written = {
      theme: 'dark',
      themeVariables: { primaryColor: 'red' },
      htmlLabels: true,
      flowchart: { curve: 'linear', htmlLabels: true, nodeSpacing: 20 },
      xyChart: { xAxis: { showLabel: false, labelFontSize: 40 } },
      sequence: { mirrorActors: false, actorFontFamily: 'x' },
      wrap: true,
    };
    expect(allowedSettings(written)).toEqual({
      flowchart: { curve: 'linear', nodeSpacing: 20 },
      xyChart: { xAxis: { showLabel: false } },
      sequence: { mirrorActors: false },
      wrap: true,
    });
  });

  test.each([
    [null],
    [undefined],
    ['x'],
    [[1, 2]],
    [{ width: Number.NaN }],
    [{ curve: '</style>' }],
    [{ prefix: {} }],
  ])('are none in %j', (written) => {
    expect(allowedSettings(written)).toEqual({});
  });

  test('of two places are merged, and the later wins', () => {
    expect(mergeSettings({ wrap: true, pie: { width: 1, height: 2 } }, { pie: { width: 3 } })).toEqual({
      wrap: true,
      pie: { width: 3, height: 2 },
    });
  });
});
