import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/load.ts';
import { checkLoaded } from '../../src/org/rules/run.ts';
import type { Handbook } from '../../src/recipes/handbook.ts';
import { RECIPES } from '../../src/recipes/index.ts';
import { type Template, templateOf } from '../../src/recipes/template.ts';
import { sourceFiles } from '../organisation.ts';

const ON = '2026-11-23';

const FILES = {
  'outcomes/stay.md':
    '---\ntitle: Listeners stay\npod: ear\ndefinitionOfDone: [They are here in month three]\n---\n',
  'pods/ear/pod.md': '---\ntitle: Ear\nmembers: [{ person: ana, lenses: [builder] }]\n---\n',
  'people/ana.md': '---\nname: Ana\n---\n',
  'decisions/2026-01-01-yes.md': '---\ntitle: Yes\ndate: 2026-01-01\nstatus: accepted\n---\n',
};

function begin(kind: string, files: Readonly<Record<string, string>> = FILES): Template | undefined {
  const recipe = RECIPES.get(kind);
  if (!recipe) throw new Error(`There is no recipe for ${kind}`);
  const { org } = loadFiles(sourceFiles({ 'org.yaml': 'name: Tiny\n', ...files }));
  const maps = { outcome: org.outcomes, pod: org.pods, person: org.people, decision: org.decisions };
  const handbook: Handbook = {
    settings: org.settings,
    choices: (target) =>
      [...((maps as Record<string, ReadonlyMap<string, { title: string }>>)[target] ?? new Map())].map(
        ([value, { title }]) => ({ value, label: title }),
      ),
  };
  return templateOf(recipe, { title: 'Neu: „50 %“', id: `new-${kind}` }, handbook, ON);
}

/** What check says of the file, errors of rules included. */
function errorsIn({ path, text }: Template): string[] {
  const loaded = loadFiles(sourceFiles({ 'org.yaml': 'name: Tiny\n', ...FILES, [path]: text }));
  return checkLoaded(loaded, { on: ON })
    .diagnostics.filter(({ severity, file }) => severity === 'error' && file === path)
    .map(({ line, message }) => `${line} ${message}`);
}

describe.each([...RECIPES.keys()])('the first page of a new %s', (kind) => {
  const template = begin(kind);
  if (!template) throw new Error('There is none');

  test('passes the check as it stands', () => {
    expect(errorsIn(template)).toEqual([]);
    expect(template.text).toContain('Neu: „50 %“');
  });

  test('passes the check with any one of its comments made a field', () => {
    const [, more = ''] = template.text.split('What else is known?');
    const samples = more.split('\n---')[0]?.split('\n').slice(1) ?? [];
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      const text = template.text.replace(sample, sample.replace(/^# /, ''));
      expect(text).not.toBe(template.text);
      expect(errorsIn({ ...template, text }), sample).toEqual([]);
    }
  });

  test('fits into an address', () => {
    expect(encodeURIComponent(template.text).length).toBeLessThan(4000);
  });
});

test('what needs something to refer to cannot be begun before it is there', () => {
  expect(begin('interface', {})).toBeUndefined();
  expect(begin('outcome', {})?.text).not.toContain('# pod:');
});

test('a page that is not valid would be seen', () => {
  expect(errorsIn({ path: 'outcomes/x.md', text: '---\nstatus: proposed\n---\n' })).not.toEqual([]);
});
