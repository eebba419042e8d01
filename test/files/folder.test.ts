import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/files/folder.ts';
import { places, readingOfFolder } from '../organisation.ts';

// What git or some file systems cannot hold is made here, in a folder of its own for each test.
let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'podbook-'));
  content = join(root, 'content');
  write('org.yaml', 'name: Tiny\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function linkTo(target: string, path: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  symlinkSync(target, join(content, path));
}

const paths = () => readFolder(content).files.map(({ path }) => path);
const problems = () => places(readingOfFolder(content).diagnostics);

const ANA = '---\nname: Ana\n---\n';

test('files come in the order of their paths, whatever the order on disk', () => {
  for (const id of ['b', 'a-b', 'a', 'c']) write(`people/${id}.md`, ANA);
  write('guide/z/a.md', '');
  expect(paths()).toEqual([
    'guide/z/a.md',
    'org.yaml',
    'people/a-b.md',
    'people/a.md',
    'people/b.md',
    'people/c.md',
  ]);
});

describe('the folder itself', () => {
  test('does not exist', () => {
    expect(places(readingOfFolder(join(root, 'nowhere')).diagnostics)).toEqual([
      `.:1:1 The content folder ${join(root, 'nowhere')} does not exist`,
    ]);
  });

  test('is a file', () => {
    expect(places(readingOfFolder(join(content, 'org.yaml')).diagnostics)).toEqual([
      `.:1:1 The content folder ${join(content, 'org.yaml')} is not a folder`,
    ]);
  });

  test('is empty', () => {
    rmSync(join(content, 'org.yaml'));
    expect(problems()).toEqual(['.:1:1 The content folder is empty']);
  });

  test('holds nothing but drafts', () => {
    rmSync(join(content, 'org.yaml'));
    write('_ideas/later.md', '');
    expect(problems()).toEqual(['.:1:1 The content folder is empty']);
  });

  test('is a link to a folder', () => {
    symlinkSync(content, join(root, 'link'));
    expect(readFolder(join(root, 'link')).files.map(({ path }) => path)).toEqual(['org.yaml']);
  });
});

describe('a symbolic link', () => {
  const ASTRAY = 'This is a symbolic link that leads out of the content folder or to a folder';

  test('to a file inside is that file', () => {
    write('people/ana.md', ANA);
    linkTo('ana.md', 'people/zoe.md');
    const { org, diagnostics } = readingOfFolder(content);
    expect(diagnostics).toEqual([]);
    expect([...org.people.keys()]).toEqual(['ana', 'zoe']);
  });

  test.for<[string, string]>([
    ['/etc/hostname', 'an absolute path outside'],
    ['../../secret.md', 'a relative path outside'],
    ['../people', 'a folder'],
    ['..', 'the content folder, which would go round in circles'],
  ])('to %s (%s) is refused', ([target]) => {
    writeFileSync(join(root, 'secret.md'), ANA);
    linkTo(target, 'people/ana.md');
    expect(problems()).toEqual([`people/ana.md:1:1 ${ASTRAY}`]);
    expect(readFolder(content).files.find(({ path }) => path === 'people/ana.md')?.bytes).toHaveLength(0);
  });

  test('is no MDX, which would run what lies elsewhere', () => {
    write('guide/x/_part.mdx', 'export const a = 1');
    linkTo('_part.mdx', 'guide/x/page.mdx');
    expect(problems()).toContain('guide/x/page.mdx:1:1 This is a symbolic link, and MDX runs code');
  });

  test('to a neighbour whose name begins like the content folder is refused', () => {
    mkdirSync(join(root, 'content-of-others'));
    writeFileSync(join(root, 'content-of-others/ana.md'), ANA);
    linkTo('../../content-of-others/ana.md', 'people/ana.md');
    expect(problems()).toEqual([`people/ana.md:1:1 ${ASTRAY}`]);
  });

  test('to an image outside is refused and not shown', () => {
    writeFileSync(join(root, 'ana.png'), '');
    linkTo('../../ana.png', 'people/ana.png');
    expect(problems()).toEqual([`people/ana.png:1:1 ${ASTRAY}`]);
    expect([...readingOfFolder(content).org.images]).toEqual([]);
  });

  test('to nothing is reported', () => {
    linkTo('gone.md', 'people/ana.md');
    expect(problems()).toEqual(['people/ana.md:1:1 This file cannot be read: ENOENT']);
  });

  test('to itself is reported', () => {
    linkTo('ana.md', 'people/ana.md');
    expect(problems()).toEqual(['people/ana.md:1:1 This file cannot be read: ELOOP']);
  });

  test('to a folder outside does not bring its files in', () => {
    mkdirSync(join(root, 'others'));
    writeFileSync(join(root, 'others/ana.md'), ANA);
    linkTo('../others', 'people');
    expect(problems()).toEqual([`people:1:1 ${ASTRAY}`]);
  });
});

test('a pipe is reported and not waited for', () => {
  mkdirSync(join(content, 'people'));
  execFileSync('mkfifo', [join(content, 'people/ana.md')]);
  expect(problems()).toEqual(['people/ana.md:1:1 This is not an ordinary file']);
});

const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)(
  'a file without permission is reported, as is a folder (not run as root, who may read all)',
  () => {
    write('people/ana.md', ANA);
    write('outcomes/a.md', '');
    chmodSync(join(content, 'people/ana.md'), 0);
    chmodSync(join(content, 'outcomes'), 0);
    const found = problems();
    chmodSync(join(content, 'outcomes'), 0o755);
    expect(found).toEqual([
      'outcomes:1:1 This file cannot be read: EACCES',
      'people/ana.md:1:1 This file cannot be read: EACCES',
    ]);
  },
);

test.skipIf(isRoot)(
  'a content folder without permission is reported (not run as root, who may read all)',
  () => {
    chmodSync(content, 0);
    const found = problems();
    chmodSync(content, 0o755);
    expect(found).toEqual(['.:1:1 This file cannot be read: EACCES']);
  },
);

test('256 KiB are read, and not a byte more', () => {
  const limit = 256 * 1024;
  write('people/ana.md', ANA + '\n'.repeat(limit - ANA.length));
  write('people/ben.md', ANA + '\n'.repeat(limit - ANA.length + 1));
  expect(problems()).toEqual(['people/ben.md:1:1 This file has 257 KiB; at most 256 are read']);
});

test.for<[path: string, hint: string]>([
  ['guide/lake.heic', 'or as jpg if it is a photograph.'],
  ['guide/lake.avif', 'or as jpg if it is a photograph.'],
  ['guide/map.svg', 'SVG can carry scripts. Save it as png.'],
  ['guide/notes.txt', 'Markdown files end in .md'],
])('%s is told what it should be, however large it is', ([path, hint]) => {
  for (const size of [1, 2_800_000]) {
    write(path, new Uint8Array(size));
    expect(readingOfFolder(content).diagnostics).toEqual([
      expect.objectContaining({ file: path, rule: 'file-name', hint: expect.stringContaining(hint) }),
    ]);
  }
});

test('images may be larger than pages, and are not opened', () => {
  write('people/ana.png', new Uint8Array(300 * 1024));
  expect(readFolder(content)).toMatchObject({
    files: [{}, { path: 'people/ana.png', bytes: { length: 0 } }],
    diagnostics: [],
  });
});

test('images of 25 MiB are taken, and not of a byte more, however large', () => {
  const limit = 25 * 1024 * 1024;
  for (const [name, size] of [
    ['fits', limit],
    ['heavy', limit + 1],
    // More than Node reads into memory. No disk holds it: nothing is written in it.
    ['huge', 5 * 1024 ** 3],
  ] as const) {
    write(`guide/${name}.png`, '');
    truncateSync(join(content, `guide/${name}.png`), size);
  }
  const { org, diagnostics } = readingOfFolder(content);
  expect(places(diagnostics)).toEqual([
    'guide/heavy.png:1:1 This picture has 26 MiB; at most 25 are read',
    'guide/huge.png:1:1 This picture has 5120 MiB; at most 25 are read',
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['image', 'image']);
  expect([...org.images]).toEqual(['guide/fits.png']);
});

test('sixteen folders inside each other are read, and not one more', () => {
  const folders = Array.from({ length: 15 }, (_, index) => `f${index}`).join('/');
  write(`guide/${folders}/page.md`, '---\ntitle: A\n---\n');
  write(`guide/${folders}/more/page.md`, '---\ntitle: A\n---\n');
  expect(problems()).toEqual([`guide/${folders}/more:1:1 Folders are nested more than 16 deep`]);
});

test('so many files are read, and not one more', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) write(`people/${id}.md`, ANA);
  const { files, diagnostics } = readFolder(content, 3);
  expect(files.filter(({ isRefused }) => !isRefused)).toHaveLength(3);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'There are more than 3 files, and no others are read',
  ]);
  expect(readFolder(content, 6).diagnostics).toEqual([]);
});

describe('nothing is wrong with', () => {
  test.for<[string, string | Uint8Array]>([
    ['_drafts/film.mp4', new Uint8Array(300 * 1024)],
    [`_drafts/${'deeper/'.repeat(20)}a.md`, 'no front matter'],
    ['people/_ana.md', 'no front matter'],
    ['.git/objects/pack/a.pack', new Uint8Array(300 * 1024)],
    ['.DS_Store', new Uint8Array([0, 1, 0xff])],
    ['outcomes/.gitkeep', ''],
  ])('%s, which nobody reads', ([path, bytes]) => {
    write(path, bytes);
    expect(problems()).toEqual([]);
    expect(paths()).toEqual(['org.yaml']);
  });

  test('a link or a pipe among drafts', () => {
    linkTo('/etc', '_drafts/etc');
    linkTo('/etc/hostname', 'people/_hostname.md');
    execFileSync('mkfifo', [join(content, '_drafts/pipe')]);
    expect(problems()).toEqual([]);
  });
});

test('whoever refers to a file that was refused is not to blame', () => {
  linkTo('/etc/hostname', 'pods/first-play/pod.md');
  write('people/ana.md', `${ANA}${' \n'.repeat(200 * 1024)}`);
  write('people/ben.md', '---\nname: Ben\nreportsTo: ana\n---\n');
  write('outcomes/a.md', '---\ntitle: A\npod: first-play\n---\n');
  expect(problems()).toEqual([
    'people/ana.md:1:1 This file has 401 KiB; at most 256 are read',
    'pods/first-play/pod.md:1:1 This is a symbolic link that leads out of the content folder or to a folder',
  ]);
});

test('an org.yaml that was refused is not called missing', () => {
  rmSync(join(content, 'org.yaml'));
  linkTo('/etc/hostname', 'org.yaml');
  write('outcomes/a.md', '---\ntitle: A\nreplaces: [backend]\n---\n');
  expect(problems()).toEqual([
    'org.yaml:1:1 This is a symbolic link that leads out of the content folder or to a folder',
  ]);
});

// Linux lets a name be any bytes.
test.skipIf(process.platform !== 'linux')('a file whose name is not UTF-8 is reported', () => {
  mkdirSync(join(content, 'people'));
  writeFileSync(
    Buffer.concat([Buffer.from(join(content, 'people/a')), Buffer.from([0xff]), Buffer.from('.md')]),
    ANA,
  );
  expect(problems()).toEqual(['people/a\ufffd.md:1:1 The name of this file holds bytes that are not UTF-8']);
});
