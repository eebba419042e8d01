import { expect, test } from 'vitest';
import { addressIn, fullAddress } from '../../src/site/address.ts';

const GITHUB = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Music-App/handbook' };
const GITLAB = { GITLAB_CI: 'true', CI_PAGES_URL: 'https://music-app.gitlab.io/teams/handbook' };
const NETLIFY = {
  NETLIFY: 'true',
  CONTEXT: 'production',
  URL: 'https://handbook.example.com',
  DEPLOY_PRIME_URL: 'https://main--music.netlify.app',
};
const CLOUDFLARE = { CF_PAGES: '1', CF_PAGES_URL: 'https://0a1b2c3d.music.pages.dev' };

test.each<[string, Record<string, string>, string | undefined, string]>([
  ['nobody has said anything', {}, undefined, 'nowhere /'],
  ['empty variables say nothing', { PODBOOK_SITE: '', PODBOOK_BASE: '' }, undefined, 'nowhere /'],

  ['org.yaml names a host', {}, 'https://handbook.example.com', 'https://handbook.example.com /'],
  ['org.yaml names a path', {}, 'https://example.com/our/handbook', 'https://example.com /our/handbook/'],

  [
    'the environment comes before org.yaml',
    { PODBOOK_SITE: 'https://b.example/' },
    'https://a.example/x',
    'https://b.example /',
  ],
  [
    'its address may have a path',
    { PODBOOK_SITE: 'https://b.example/y/' },
    'https://a.example/x',
    'https://b.example /y/',
  ],
  ['the base path alone', { PODBOOK_BASE: 'y' }, 'https://a.example/x', 'https://a.example /y/'],
  ['the root, said aloud', { PODBOOK_BASE: '/' }, 'https://a.example/x', 'https://a.example /'],
  ['a base path without a host', { PODBOOK_BASE: '/handbook/' }, undefined, 'nowhere /handbook/'],

  ['GitHub: a project', GITHUB, undefined, 'https://music-app.github.io /handbook/'],
  [
    'GitHub: the site of an account',
    { ...GITHUB, GITHUB_REPOSITORY: 'Ana/ana.GitHub.io' },
    undefined,
    'https://ana.github.io /',
  ],
  [
    'GitHub: a server of one’s own',
    { ...GITHUB, GITHUB_SERVER_URL: 'https://git.example.com' },
    undefined,
    'nowhere /',
  ],
  ['GitHub: org.yaml knows better', GITHUB, 'https://handbook.example.com', 'https://handbook.example.com /'],
  ['GitHub: not on its build servers', { GITHUB_REPOSITORY: 'ana/handbook' }, undefined, 'nowhere /'],

  ['GitLab: a project', GITLAB, undefined, 'https://music-app.gitlab.io /teams/handbook/'],
  [
    'GitLab: a domain for each project',
    { ...GITLAB, CI_PAGES_URL: 'https://handbook-1a2b.gitlab.io' },
    undefined,
    'https://handbook-1a2b.gitlab.io /',
  ],
  ['GitLab: without Pages', { GITLAB_CI: 'true' }, undefined, 'nowhere /'],

  ['Netlify: published', NETLIFY, undefined, 'https://handbook.example.com /'],
  [
    'Netlify: a preview',
    { ...NETLIFY, CONTEXT: 'deploy-preview' },
    undefined,
    'https://main--music.netlify.app /',
  ],
  ['a variable called URL elsewhere', { URL: 'https://other.example' }, undefined, 'nowhere /'],

  ['Cloudflare: without the number of the build', CLOUDFLARE, undefined, 'https://music.pages.dev /'],
  [
    'Cloudflare: a branch',
    { ...CLOUDFLARE, CF_PAGES_URL: 'https://draft.music.pages.dev' },
    undefined,
    'https://draft.music.pages.dev /',
  ],
  ['a host that talks nonsense', { ...CLOUDFLARE, CF_PAGES_URL: 'soon' }, undefined, 'nowhere /'],
])('%s', (_, environment, site, expected) => {
  const { origin = 'nowhere', base } = addressIn(environment, site);
  expect(`${origin} ${base}`).toBe(expected);
});

test('a full address holds the base path, and there is none where the host is not known', () => {
  expect(fullAddress({ origin: 'https://a.example', base: '/x/' }, '/pods/')).toBe(
    'https://a.example/x/pods/',
  );
  expect(fullAddress({ origin: undefined, base: '/x/' }, '/pods/')).toBeUndefined();
});
