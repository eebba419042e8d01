import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { FileStep } from '../../src/files/git/content-commits.ts';
import { Past } from '../../src/history/past.ts';
import { compareVersions } from '../../src/org/history/compare.ts';
import type { Version } from '../../src/org/history/comparison.ts';
import { ownerOf } from '../../src/org/history/groups.ts';
import { generatedOrganisation } from '../generated-organisation.ts';
import { ON } from '../org/history/version.ts';
import { randomFrom } from '../random.ts';

const objects = new Map<string, Uint8Array>();
const read = (object: string) => objects.get(object) ?? new Uint8Array();

function write(path: string, text: string): FileStep {
  const object = createHash('sha1').update(text).digest('hex');
  objects.set(object, Buffer.from(text));
  return { path, object, isFile: true };
}

const remove = (path: string): FileStep => ({ path, object: undefined, isFile: true });

/** What is told of two states: each change, and whose matter it was. */
function told(before: Version, after: Version, renames: ReadonlyMap<string, string>): unknown[] {
  return compareVersions(before, after, { on: ON, renames }).map((change) => [
    change,
    ownerOf(change.subject, [after.org, before.org])?.id,
  ]);
}

/** What is told with things two steps away: the pod of the outcome of a decision, the decision that takes its place. */
const DECISIONS = Array.from({ length: 6 }, (_, index): [string, string] => [
  `decisions/2026-01-0${index + 1}-choice.md`,
  [
    '---',
    `title: Choice ${index}`,
    `date: 2026-01-0${index + 1}`,
    'status: accepted',
    'deciders: [person-1, person-2]',
    `outcome: result-${index}`,
    ...(index > 0 ? [`supersedes: 2026-01-0${index}-choice`] : []),
    '---',
    '',
    '## Context',
    '',
    'Why.',
    '',
  ].join('\n'),
]);

type Edit = (path: string, text: string) => FileStep[];

const EDITS: readonly Edit[] = [
  (path) => [remove(path)],
  (path, text) => [
    remove(path),
    { ...write(path.replace(/([a-z0-9-]+)(\/pod\.md|\.md)$/, '$1-moved$2'), text), from: path },
  ],
  (path, text) => [write(path, `${text}\n## One more\n\nsection\n`)],
  (path, text) => [write(path, text.replace('---\n', '---\ntitle: [broken\n'))],
  (path, text) => [
    write(
      path,
      text.replace(/"title":"[^"]*"/, '"title":"Other"').replace(/title: "[^"]*"/, 'title: "Other"'),
    ),
  ],
  (path, text) => [write(path, text.replace(/(person|pod|result)-\d/, '$1-1'))],
  (path, text) => [write(path, text.replace(/(person|pod|result)-\d+/g, '$1-2'))],
  (path, text) => [write(path, text.replace(/operator/g, 'builder'))],
  (path, text) => [write(path, text.replace(/active|accepted/, 'proposed'))],
  (path, text) => [write(path, text.replace('status: accepted', 'status: superseded'))],
  (path) => [remove(path)],
];

test.each([1, 2, 3, 4])('a part of two states tells the same as all of them (seed %i)', (seed) => {
  const random = randomFrom(seed);
  const texts = new Map([...generatedOrganisation({ pods: 8, seed }), ...DECISIONS]);
  const gone = new Map<string, string>();
  const past = new Past();
  past.apply([...texts].map(([path, text]) => write(path, text)));
  for (let commit = 0; commit < 40; commit++) {
    const all = [...texts].filter(([path]) => path !== 'org.yaml' || random() < 0.2);
    const chosen = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => all[Math.floor(random() * all.length)],
    );
    const steps = [...new Map(chosen.filter((each) => each !== undefined))].flatMap(([path, text]) =>
      path === 'org.yaml'
        ? [write(path, text.replace(/^/, `# ${commit}\n`))]
        : (EDITS[Math.floor(random() * EDITS.length)]?.(path, text) ?? []),
    );
    // What went away comes back, and others have named it all the while.
    const [back] = [...gone];
    if (back && random() < 0.3 && !texts.has(back[0])) {
      gone.delete(back[0]);
      steps.push(write(...back));
    }
    const before = past.version(read);
    const step = past.step(steps, read);
    const after = past.version(read);
    const renames = new Map(
      steps.flatMap(({ from, path }) => (from === undefined ? [] : [[from, path] as const])),
    );
    expect(told(step.before, step.after, renames)).toEqual(told(before, after, renames));
    for (const { path, object } of steps) {
      if (object === undefined) {
        gone.set(path, texts.get(path) ?? '');
        texts.delete(path);
      } else texts.set(path, Buffer.from(read(object)).toString());
    }
  }
});
