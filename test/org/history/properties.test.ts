import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/org/history/compare.ts';
import { differingFiles } from '../../../src/org/history/files.ts';
import { generatedOrganisation } from '../../generated-organisation.ts';
import { randomFrom } from '../../random.ts';
import { ON, versionOf } from './version.ts';

const whole = Object.fromEntries(generatedOrganisation({ pods: 12 }));

test('an organisation does not differ from itself', () => {
  const version = versionOf(whole);
  expect(compareVersions(version, version, { on: ON })).toEqual([]);
  expect(compareVersions(version, versionOf(whole), { on: ON })).toEqual([]);
});

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
  'every file that differs is told of, whatever was edited (seed %i)',
  (seed) => {
    const [before, after] = [versionOf(whole), versionOf(edited(whole, seed))];
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      const told = new Set(compareVersions(one, other, { on: ON }).flatMap(({ files }) => files));
      expect(differingFiles(one, other).filter((file) => !told.has(file))).toEqual([]);
      expect([...told].filter((file) => !one.files.has(file) && !other.files.has(file))).toEqual([]);
    }
  },
);

/** Removes, renames, empties, breaks and rewrites some of the files, at random. */
function edited(files: Readonly<Record<string, string>>, seed: number): Record<string, string> {
  const random = randomFrom(seed);
  const edits: readonly ((path: string, text: string) => [string, string][])[] = [
    () => [],
    (path, text) => [[path.replace(/([a-z0-9-]+)(\/pod\.md|\/how-we-work\.md|\.md)$/, '$1-moved$2'), text]],
    (path, text) => [[path, `${text}\n## One more\n\nsection\n`]],
    (path, text) => [[path, text.replace('---\n', '---\ntitle: [broken\n')]],
    (path, text) => [
      [path, text.replace(/"title":"[^"]*"/, '"title":"Other"').replace(/title: "[^"]*"/, 'title: "Other"')],
    ],
    (path, text) => [[path, text.replaceAll('\n\n', '\n\n\n')]],
    (path, text) => [[path, text.replace(/operator/g, 'builder')]],
    (path, text) => [[path, text.replace(/20(\d\d)-/g, '2031-')]],
  ];
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]): [string, string][] => {
      if (random() > 0.3) return [[path, text]];
      return edits[Math.floor(random() * edits.length)]?.(path, text) ?? [[path, text]];
    }),
  );
}
