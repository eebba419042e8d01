import { expect, test } from 'vitest';
import type { CompareOptions, Version } from '../../../src/org/history/comparison.ts';
import { differenceOf } from '../../../src/org/history/difference.ts';
import { checkLoaded } from '../../../src/org/rules/run.ts';
import type { Files } from '../../organisation.ts';
import { ON, told, versionOf } from './version.ts';

const shared: Files = {
  'people/ana.md': 'name: Ana',
  'people/bo.md': 'name: Bo',
  'pods/beta/pod.md': 'title: Beta\nmembers: [{ person: bo, lenses: [builder, operator, communicator] }]',
  'pods/gamma/pod.md': 'title: Gamma\nmembers: [{ person: bo, lenses: [builder, operator, communicator] }]',
};

function checked(files: Files): Version {
  const version = versionOf({ ...shared, ...files });
  const { diagnostics } = checkLoaded(version, { on: ON, only: ['lens-coverage', 'deprecated-in-use'] });
  return { ...version, diagnostics };
}

function difference(before: Files, after: Files, options: Partial<CompareOptions> = {}) {
  const { changes, found, fixed } = differenceOf(checked(before), checked(after), { on: ON, ...options });
  return {
    found: found.map(({ rule, file }) => `${rule} ${file}`),
    fixed: fixed.map(({ rule, file }) => `${rule} ${file}`),
    changes: changes.map((each) => ({
      told: told(each.change),
      concerns: each.dependents.map(({ id }) => id),
      found: each.found.map(({ rule }) => rule),
      fixed: each.fixed.map(({ rule }) => rule),
    })),
  };
}

test('a change brings what check finds now and did not before, and whom it concerns', () => {
  const before = {
    'pods/alpha/pod.md':
      'title: Alpha\nmembers: [{ person: ana, lenses: [builder, operator, communicator] }]',
    'interfaces/feed.md': 'title: Feed\nprovider: alpha\nconsumers: [beta, gamma]\nstatus: stable',
  };
  const after = {
    'pods/alpha/pod.md': 'title: Alpha\nmembers: [{ person: ana, lenses: [builder, communicator] }]',
    'interfaces/feed.md': 'title: Feed\nprovider: alpha\nconsumers: [beta, gamma]\nstatus: deprecated',
  };
  expect(difference(before, after)).toEqual({
    found: ['deprecated-in-use interfaces/feed.md', 'lens-coverage pods/alpha/pod.md'],
    fixed: [],
    changes: [
      {
        told: 'lens-lost pod:alpha person:ana operator →',
        concerns: ['beta', 'gamma'],
        found: ['lens-coverage'],
        fixed: [],
      },
      {
        told: 'lens-uncovered pod:alpha operator →',
        concerns: ['beta', 'gamma'],
        found: ['lens-coverage'],
        fixed: [],
      },
      {
        told: 'interface-deprecated interface:feed stable → deprecated',
        concerns: ['beta', 'gamma'],
        found: ['deprecated-in-use'],
        fixed: [],
      },
    ],
  });
  expect(difference(after, before).fixed).toEqual(difference(before, after).found);
});

test('a finding that only moved to another line, or to another file with its page, is neither new nor fixed', () => {
  const pod = (title: string) =>
    `${title}\nmembers: [{ person: ana, lenses: [builder, operator] }]\nsummary: Long`;
  const moved = difference(
    { 'pods/alpha/pod.md': pod('title: A') },
    { 'pods/first/pod.md': pod('\n\ntitle: A') },
  );
  expect(moved.found).toEqual([]);
  expect(moved.fixed).toEqual([]);
});
