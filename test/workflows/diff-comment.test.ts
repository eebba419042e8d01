import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { COMMENT_MARK } from '../../src/reporters/changes/markdown.ts';

/*
 * The job that writes comments may write, and takes text from strangers. Its script runs here as it stands in the
 * workflow, with a `gh` that answers as GitHub would and writes down what it is asked to change.
 */
const workflow = parse(readFileSync('.github/workflows/diff-comment.yml', 'utf8')) as {
  jobs: { comment: { steps: { run: string }[] } };
};
const script = workflow.jobs.comment.steps[0]?.run ?? '';

const GH = `#!/bin/sh
set -eu
case "$*" in
  'api --method GET repos/o/r/pulls -f state=open -f head=stranger:a b$(touch evil)') cat pulls.json ;;
  'run download 77 --name changes --dir '*) mkdir -p "$RUNNER_TEMP/changes"; cp changes.md "$RUNNER_TEMP/changes/" ;;
  'api --paginate repos/o/r/issues/5/comments?per_page=100') cat comments.json ;;
  'api --method '*) printf '%s' "$3 $4" > asked.txt; cp "$6" sent.json ;;
  *) echo "unexpected: $*" >&2; exit 9 ;;
esac
`;

const OURS = { id: 31, user: { login: 'github-actions[bot]' }, body: `${COMMENT_MARK}\n\nOld` };
const CHANGES = `${COMMENT_MARK}\n\n## What changes in the organisation\n\n**1 change.** From a to b.\n`;
const NOTHING = `${COMMENT_MARK}\n\n## What changes in the organisation\n\n**Nothing in the organisation changes.** From a to b.\n`;

interface Run {
  readonly code: number | null;
  readonly said: string;
  /** What GitHub was asked to do; empty for nothing. */
  readonly asked: string;
  readonly body: string | undefined;
  readonly ranText: boolean;
}

function comment(changes: string, comments: readonly object[] = [], sha = 'c0ffee'): Run {
  const folder = mkdtempSync(join(tmpdir(), 'podbook-comment-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/gh'), GH, { mode: 0o755 });
  writeFileSync(join(folder, 'changes.md'), changes);
  writeFileSync(join(folder, 'comments.json'), JSON.stringify(comments));
  writeFileSync(join(folder, 'pulls.json'), JSON.stringify([{ number: 5, head: { sha: 'c0ffee' } }]));
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      RUNNER_TEMP: join(folder, 'temp'),
      GH_REPO: 'o/r',
      RUN: '77',
      HEAD_OWNER: 'stranger',
      HEAD_BRANCH: 'a b$(touch evil)',
      HEAD_SHA: sha,
    },
  });
  const written = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  const sent = written('sent.json');
  return {
    code: status,
    said: stdout + stderr,
    asked: written('asked.txt') ?? '',
    body: sent === undefined ? undefined : (JSON.parse(sent) as { body: string }).body,
    ranText: existsSync(join(folder, 'evil')),
  };
}

// GitHub's machines have jq, other people's may not.
const hasJq = spawnSync('jq', ['--version']).status === 0;

describe.runIf(hasJq)('the comment on a pull request', () => {
  test('the first time a comment is written, as podbook wrote it', () => {
    const run = comment(CHANGES);
    expect(run).toMatchObject({ code: 0, asked: 'POST repos/o/r/issues/5/comments', body: CHANGES });
  });

  test('from then on it is kept up to date, even when nothing is left to tell', () => {
    const update = { code: 0, asked: 'PATCH repos/o/r/issues/comments/31' };
    expect(comment(CHANGES, [{ ...OURS, id: 1, body: 'Thanks' }, OURS])).toMatchObject(update);
    expect(comment(NOTHING, [OURS])).toMatchObject({ ...update, body: NOTHING });
  });

  test('a comment of somebody else with the same first line is left alone', () => {
    const theirs = { ...OURS, user: { login: 'stranger' } };
    expect(comment(CHANGES, [theirs]).asked).toBe('POST repos/o/r/issues/5/comments');
  });

  test.each([
    ['nothing changes and nobody was told otherwise', NOTHING, 'c0ffee', 0],
    ['the pull request has a newer commit', CHANGES, 'decade', 0],
    ['the artifact does not begin as ours do', 'Hello\n', 'c0ffee', 1],
    ['the artifact is empty', '', 'c0ffee', 1],
    ['the artifact is larger than any of ours', CHANGES + 'x'.repeat(200_000), 'c0ffee', 1],
  ])('nothing is written when %s', (_, changes, sha, code) => {
    expect(comment(changes, [], sha)).toMatchObject({ code, asked: '' });
  });

  test('a forged artifact calls nobody, runs nothing and is cut to what GitHub takes', () => {
    const forged = `${CHANGES}@everyone a@<!-- -->b $(touch evil) \`touch evil\` "quoted"\\n\n${'ü'.repeat(70_000)}`;
    const { body, asked, ranText } = comment(forged);
    expect(asked).toBe('POST repos/o/r/issues/5/comments');
    expect(body).toContain('@<!-- -->everyone a@<!-- -->b $(touch evil) `touch evil` "quoted"\\n');
    expect(body?.length).toBe(65_000);
    expect(ranText).toBe(false);
  });
});
