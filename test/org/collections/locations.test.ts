import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../../src/org/collections/index.ts';
import { locate, pathOf, toId } from '../../../src/org/collections/locations.ts';

describe('a path says what a file is', () => {
  test.for<[string, Kind, string, boolean]>([
    ['outcomes/activate-users.md', 'outcome', 'activate-users', false],
    ['pods/first-play/pod.md', 'pod', 'first-play', false],
    ['pods/first-play/how-we-work.md', 'how-we-work', 'first-play', false],
    ['people/ana.md', 'person', 'ana', false],
    ['interfaces/play-log.md', 'interface', 'play-log', false],
    ['decisions/2026-03-02-one-log.md', 'decision', '2026-03-02-one-log', false],
    ['guardrails/privacy.md', 'guardrail', 'privacy', false],
    ['guide/why.md', 'guide', 'why', false],
    ['guide/a/b/c.mdx', 'guide', 'a/b/c', true],
    ['guide/index.md', 'guide', 'index', false],
    ['pods/pod/pod.md', 'pod', 'pod', false],
    ['people/2pac.md', 'person', '2pac', false],
  ])('%s is the %s %s', ([path, kind, id, isMdx]) => {
    expect(locate(path)).toEqual({ what: 'record', kind, id, isMdx });
  });

  test.for<[string, string]>([
    ['org.yaml', 'organisation'],
    ['people/ana.png', 'image'],
    ['people/Ana Lima.JPEG', 'image'],
    ['guide/deep/er/map.webp', 'image'],
    ['logo.gif', 'image'],
    ['_drafts/a.md', 'draft'],
    ['guide/_later/a.md', 'draft'],
    ['people/_ana.md', 'draft'],
    ['_org.yaml', 'draft'],
    ['people/_ana.svg', 'draft'],
    ['.gitkeep', 'draft'],
    ['.git/config', 'draft'],
    ['people/.DS_Store', 'draft'],
    ['.hidden/a.md', 'misplaced'],
    ['people/.ana.md', 'misplaced'],
    ['org.yml', 'misplaced'],
    ['Org.yaml', 'misplaced'],
    ['people/org.yaml', 'misplaced'],
    ['index.md', 'misplaced'],
    ['guide.md', 'misplaced'],
    ['outcomes/a/b.md', 'misplaced'],
    ['pods/a.md', 'misplaced'],
    ['pods/a/b.md', 'misplaced'],
    ['pods/a/b/pod.md', 'misplaced'],
    ['teams/a.md', 'misplaced'],
    ['constructor/a.md', 'misplaced'],
    ['people/ana.MD', 'misplaced'],
    ['people/ana.markdown', 'misplaced'],
    ['people/ana.svg', 'misplaced'],
    ['people/ana', 'misplaced'],
    ['people/-ana.md', 'misplaced'],
    ['people/ana-.md', 'misplaced'],
    ['people/ana--lima.md', 'misplaced'],
    ['people/ana\nlima.md', 'misplaced'],
    ['people/.md', 'misplaced'],
    ['decisions/one-log.md', 'misplaced'],
    ['decisions/2026-03-02-.md', 'misplaced'],
    ['', 'misplaced'],
  ])('%j is %s', ([path, what]) => {
    expect(locate(path).what).toBe(what);
  });
});

test.for<[string, string]>([
  ['pods/first-play.md', 'Did you mean "pods/first-play/pod.md"?'],
  ['pod/first-play.md', 'Did you mean "pods/first-play/pod.md"?'],
  ['outcome/activate-users.md', 'Did you mean "outcomes/activate-users.md"?'],
  ['outcomes/nested/deep.md', expect.stringContaining('outcomes/<id>.md')],
  ['teams/backend.md', expect.stringContaining('outcomes/<id>.md')],
])('%s lies at no place, and the hint is: %s', ([path, hint]) => {
  expect(locate(path)).toMatchObject({ what: 'misplaced', hint });
});

test.for(KINDS)('the path of a %s leads back to it', (kind) => {
  const id = kind === 'decision' ? '2026-03-02-one-log' : 'one-log';
  expect(locate(pathOf(kind, id))).toEqual({ what: 'record', kind, id, isMdx: false });
});

test.for<[string, string]>([
  ['Ana Lima', 'ana-lima'],
  ['aktivität', 'aktivitat'],
  ['Çağlar', 'caglar'],
  ['a__b--c', 'a-b-c'],
  ['  README  ', 'readme'],
  ['ﬁrst', 'first'],
  ['活性化', ''],
])('%j should have been called %j', ([text, id]) => {
  expect(toId(text)).toBe(id);
});
