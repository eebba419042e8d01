import { addressOf, publishedAddresses } from '../addresses.ts';
import { locate } from '../collections/locations.ts';
import type { Entity } from '../org.ts';
import { asOneFile, oldAddress } from '../redirects.ts';
import { page } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const renamedPage: Rule<typeof noOptions> = {
  id: 'renamed-page',
  summary: 'A page that was renamed can still be found at its old address.',
  principle: 'writing',
  why:
    'Addresses live on in bookmarks, chats, tickets and other wikis, where nobody will ever mend them. One line in the ' +
    'file keeps all of them alive. People are left out: whoever has a new name should not have to keep the old one in public.',
  severity: 'info',
  options: noOptions,
  check(org, { formerPaths }) {
    const answered = new Set(
      [
        ...publishedAddresses(org).keys(),
        ...[...org.byFile.values()].flatMap((entity) => entity.data.aliases.map(oldAddress)),
      ].map(asOneFile),
    );
    return [...org.byFile.values()].flatMap((entity): Finding[] => {
      if (entity.kind === 'person') return [];
      const addresses = formerPaths(entity.source.file).flatMap(addressAt);
      const lost = [...new Set(addresses)].filter((address) => !answered.has(asOneFile(address)));
      return lost.length === 0 ? [] : [findingFor(entity, lost)];
    });
  },
  examples: {
    passes: [
      {
        title: 'The old address is kept',
        files: { 'guide/first-steps.md': page(['title: First steps', 'aliases: [/guide/onboarding/]']) },
        formerPaths: { 'guide/first-steps.md': ['guide/onboarding.md'] },
      },
      {
        title: 'Another page has the address now',
        files: {
          'guide/first-steps.md': page(['title: First steps']),
          'guide/onboarding.md': page(['title: Onboarding']),
        },
        formerPaths: { 'guide/first-steps.md': ['guide/onboarding.md'] },
      },
      {
        title: 'A folder of the guide has the address of the page that it was',
        files: { 'guide/first-steps/index.md': page(['title: First steps']) },
        formerPaths: { 'guide/first-steps/index.md': ['guide/first-steps.md'] },
      },
      {
        title: 'Somebody has a new name',
        files: { 'people/ana-largo.md': page(['name: Ana Largo']) },
        formerPaths: { 'people/ana-largo.md': ['people/ana-larghetto.md'] },
      },
    ],
    fails: [
      {
        title: 'Bookmarks lead nowhere',
        files: {
          'guide/first-steps.md': page(['title: First steps']),
          'guide/tools.md': page(['title: Tools', 'aliases: [/guide/apps/]']),
        },
        formerPaths: {
          'guide/first-steps.md': ['guide/onboarding.md', 'guide/start/index.md', 'notes/start.md'],
          'guide/tools.md': ['guide/apps.md', 'guide/software.md'],
        },
        findings: [
          'guide/first-steps.md:1:1 This page was at /guide/onboarding/ and /guide/start/, which lead nowhere now',
          'guide/tools.md:3:10 This page was at /guide/software/, which leads nowhere now',
        ],
      },
    ],
  },
};

/** The address that a file at a path had; none where nothing was read. */
function addressAt(path: string): string[] {
  const location = locate(path);
  return location.what === 'record' ? [addressOf(location)] : [];
}

function findingFor(entity: Entity, lost: readonly string[]): Finding {
  const { aliases } = entity.data;
  return {
    ...entity.source.place(aliases.length > 0 ? ['aliases'] : []),
    message: `This page was at ${lost.join(' and ')}, which ${lost.length > 1 ? 'lead' : 'leads'} nowhere now`,
    hint: `${aliases.length > 0 ? 'Change the line to' : 'Add the line'} "aliases: [${[...aliases, ...lost].join(', ')}]".`,
  };
}
