type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the host that builds will publish, by the variables that it sets for every build.
 * @returns a full address; nothing anywhere else, or where the host does not say
 */
export function hostAddress(environment: Environment): string | undefined {
  const address = HOSTS.map((host) => host(environment)).find((each) => each !== undefined);
  // What a build server sets is not a person's to mend: an address that is none is as good as nothing.
  return address !== undefined && URL.canParse(address) ? address : undefined;
}

const HOSTS: readonly ((environment: Environment) => string | undefined)[] = [
  githubPages,
  gitlabPages,
  netlify,
  cloudflarePages,
];

/** Without a domain of its own: the repository `ana.github.io` at the root of that host, any other below its name. */
function githubPages({ GITHUB_ACTIONS, GITHUB_REPOSITORY, GITHUB_SERVER_URL }: Environment) {
  // An Enterprise server publishes wherever its administrators chose.
  if (GITHUB_ACTIONS !== 'true' || (GITHUB_SERVER_URL ?? 'https://github.com') !== 'https://github.com') {
    return undefined;
  }
  const [owner, name] = GITHUB_REPOSITORY?.split('/') ?? [];
  if (!owner || !name) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return `https://${host}/${name.toLowerCase() === host ? '' : name}`;
}

function gitlabPages({ GITLAB_CI, CI_PAGES_URL }: Environment) {
  return GITLAB_CI === 'true' ? CI_PAGES_URL : undefined;
}

/** A preview has an address of its own, and so must its pages: the published ones may not have them yet. */
function netlify({ NETLIFY, CONTEXT, URL: main, DEPLOY_PRIME_URL }: Environment) {
  if (NETLIFY !== 'true') return undefined;
  return CONTEXT === 'production' ? main : (DEPLOY_PRIME_URL ?? main);
}

/** `https://0a1b2c3d.handbook.pages.dev` is this one build for ever; readers know the address without its number. */
function cloudflarePages({ CF_PAGES, CF_PAGES_URL }: Environment) {
  return CF_PAGES === '1'
    ? CF_PAGES_URL?.replace(/^(https:\/\/)[0-9a-f]{8}\.(?=[^.]+\.pages\.dev)/, '$1')
    : undefined;
}
