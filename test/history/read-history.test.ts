import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBoards } from '../../src/history/read-boards.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { loadOrganisation } from '../../src/load.ts';
import { changesByFile, changesIn, type LogEntry, shownLog } from '../../src/org/history/log.ts';
import { told } from '../org/history/version.ts';

const root = mkdtempSync(join(tmpdir(), 'podbook-history-'));
const repository = join(root, 'handbook');
const content = join(repository, 'content');
const cache = join(root, 'cache');

const POD =
  '---\ntitle: Alpha\nmembers:\n  - { person: ana, lenses: [builder, operator] }\n  - { person: bo, lenses: [communicator] }\n---\n\nOur page.\n';
const WIN = '---\ntitle: Win\npod: alpha\ndefinitionOfDone: [It is done]\n---\n\nText.\n';

function write(path: string, text: string): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git(directory: string, ...args: string[]): void {
  execFileSync('git', ['-C', directory, ...args], { stdio: 'ignore' });
}

/** Commits all that lies there, on a day at noon. */
function commit(day: string, subject: string, author = 'Ana'): void {
  const identity = ['-c', `user.name=${author}`, '-c', 'user.email=somebody@example.org'];
  execFileSync('git', ['-C', repository, 'add', '-A']);
  execFileSync('git', ['-C', repository, ...identity, 'commit', '-qm', subject], {
    env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });
}

/** An entry on a few lines: what was changed, below who did it and when. */
function lines({ day, author, request, changes }: LogEntry): string[] {
  return [
    `${day} ${author}${request ? ` #${request}` : ''}`,
    ...changes.map(({ change, pod }) => `  ${told(change)}${pod ? ` [${pod.id}]` : ''}`),
  ];
}

beforeAll(() => {
  mkdirSync(repository, { recursive: true });
  git(repository, 'init', '-q', '-b', 'main');
  writeFileSync(join(repository, 'README.md'), 'Before there was any content.\n');
  commit('2026-01-05', 'Begin');
  write('org.yaml', 'name: Tiny\n');
  write('people/ana.md', '---\nname: Ana\n---\n');
  write('people/bo.md', '---\nname: Bo\nlisted: false\n---\n');
  write('pods/alpha/pod.md', POD);
  write('outcomes/win.md', WIN);
  commit('2026-01-10', 'Write down who we are (#1)');
  write('pods/alpha/pod.md', POD.replace('[builder, operator]', '[builder]'));
  commit('2026-02-01', 'Let Ana build', 'Mei');
  write('outcomes/win.md', 'title: broken');
  commit('2026-02-03', 'Break a page by mistake (!12)', 'mei@example.org');
  write('outcomes/win.md', WIN);
  commit('2026-02-04', 'Mend it');
  mkdirSync(join(content, 'pods/first'), { recursive: true });
  renameSync(join(content, 'pods/alpha/pod.md'), join(content, 'pods/first/pod.md'));
  write('outcomes/win.md', WIN.replace('alpha', 'first'));
  commit('2026-03-01', 'Call the pod by its number');
  writeFileSync(join(repository, 'README.md'), 'Not about the content.\n');
  commit('2026-03-02', 'Say more');
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the history of an organisation', () => {
  test('is what each commit changed in it, the newest first, with the pod whose matter it was', () => {
    const { entries, state } = readHistory(content, cache);
    expect(state).toBe('known');
    expect(entries.flatMap(lines)).toEqual([
      '2026-03-01 Ana',
      '  file-moved pod:first "pods/alpha/pod.md" → "pods/first/pod.md" [first]',
      '  file-rewritten outcome:win [first]',
      '2026-02-04 Ana',
      '  page-mended outcome:win [alpha]',
      '2026-02-03 undefined #12',
      '  page-broken outcome:win [alpha]',
      '2026-02-01 Mei',
      '  lens-lost pod:alpha person:ana operator → [alpha]',
      '  lens-uncovered pod:alpha operator → [alpha]',
      '2026-01-10 Ana #1',
      '  outcome-activated outcome:win → pod:alpha [alpha]',
      '  pod-formed pod:alpha → outcome:win [alpha]',
      '  person-joined pod:alpha person:ana → builder+operator [alpha]',
      '  person-joined pod:alpha person:bo → communicator [alpha]',
      '  person-added person:ana',
      '  person-added person:bo',
      '  file-added file:org.yaml',
    ]);
  });

  test('is compared once: the next time every commit is known, and a new one is all that is read', () => {
    const first = readHistory(content, cache);
    expect(readHistory(content, cache)).toEqual({ ...first, compared: 0 });
    write('people/ana.md', '---\nname: Ana Larghetto\n---\n');
    commit('2026-03-05', 'Spell Ana in full');
    const { compared, entries } = readHistory(content, cache);
    expect(compared).toBe(1);
    expect(entries.slice(1)).toEqual(first.entries);
    expect(lines(entries[0] as LogEntry)).toEqual([
      '2026-03-05 Ana',
      '  person-renamed person:ana "Ana" → "Ana Larghetto"',
    ]);
  });

  test('reads the same with and without what was kept, even where that was damaged', () => {
    const kept = readHistory(content, cache);
    const [file = ''] = readdirSync(cache);
    writeFileSync(join(cache, file), '{"not": "what was kept"}');
    expect(readHistory(content, cache).entries).toEqual(kept.entries);
    expect(readHistory(content, join(root, 'another-cache')).entries).toEqual(kept.entries);
  });

  test('names nobody who is not listed', () => {
    const { org } = loadOrganisation(content);
    const shown = JSON.stringify(shownLog(readHistory(content, cache).entries, org));
    expect(shown).toContain('"id":"ana"');
    expect(shown).not.toMatch(/people\/bo|"bo"|"Bo"/);
  });

  test('is told in one row, without what only reads differently', () => {
    const types = changesIn(readHistory(content, cache).entries).map(({ change }) => change.type);
    expect(types.slice(0, 3)).toEqual(['person-renamed', 'file-moved', 'page-mended']);
  });

  test('follows a page to where it lies today', () => {
    const changes = changesByFile(readHistory(content, cache).entries);
    const types = changes.get('pods/first/pod.md')?.map(({ change }) => change.type);
    expect(types?.slice(0, 3)).toEqual(['file-moved', 'lens-lost', 'lens-uncovered']);
    expect(changes.has('pods/alpha/pod.md')).toBe(false);
  });

  test('is told in part in a shallow clone, whose oldest commit seems to have written everything', () => {
    const clone = join(root, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '4', `file://${repository}`, clone]);
    const { state, entries } = readHistory(join(clone, 'content'), join(root, 'clone-cache'));
    expect(state).toBe('shallow');
    expect(entries.map(({ day }) => day)).toEqual(['2026-03-05', '2026-03-01']);
  });

  test('says what was promised when each quarter ended', () => {
    const boards = readBoards(content, cache, '2027-01-01').map(({ quarter, rows }) => [
      quarter,
      ...rows.map(({ outcome, pod }) => `${outcome.title}: ${pod?.id}`),
    ]);
    expect(boards).toEqual([
      ['2026-q1', 'Win: first'],
      ['2026-q2', 'Win: first'],
      ['2026-q3', 'Win: first'],
      ['2026-q4', 'Win: first'],
    ]);
    expect(readBoards(content, cache, '2026-03-31')).toEqual([]);
    expect(readBoards(content, join(root, 'other-cache'), '2026-07-01')).toHaveLength(2);
  });

  test('is not made up where there is no git, or no commit', () => {
    const bare = join(root, 'bare');
    mkdirSync(bare);
    expect(readHistory(bare, cache)).toMatchObject({ state: 'no-git', entries: [] });
    expect(readBoards(bare, cache, '2027-01-01')).toEqual([]);
    git(bare, 'init', '-q');
    expect(readHistory(bare, cache)).toMatchObject({ state: 'no-git', entries: [] });
  });
});
