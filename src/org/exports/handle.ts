import type { Org, Person } from '../org.ts';

/** What GitHub and GitLab both take for a name, and nothing that could be a second word of a line. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,253}[A-Za-z0-9_])?$/;

/**
 * How the host of the repository calls a person: from the link to their page there, `https://github.com/ana`.
 * @returns with `@`; nothing for somebody without such a link, or who is not listed and therefore named nowhere
 */
export function handleOf(org: Org, person: Person): string | undefined {
  const { repository } = org.settings;
  if (!repository || !person.data.listed) return undefined;
  const host = hostIn(repository.url);
  if (host === undefined) return undefined;
  for (const { url } of person.data.links) {
    if (hostIn(url) !== host) continue;
    const [name = '', ...others] = new URL(url).pathname.split('/').filter((part) => part !== '');
    if (others.length === 0 && NAME.test(name)) return `@${name}`;
  }
  return undefined;
}

/** The host and port of a web address, without the `www.` that some put before it. */
function hostIn(url: string): string | undefined {
  return /^https?:/.test(url) ? new URL(url).host.replace(/^www\./, '') : undefined;
}
