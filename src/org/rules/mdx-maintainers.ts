import { handleOf } from '../exports/handle.ts';
import type { Org } from '../org.ts';
import { page } from './examples.ts';
import { isAnyUnread, noOptions, type Rule } from './rule.ts';

export const mdxMaintainers: Rule<typeof noOptions> = {
  id: 'mdx-maintainers',
  summary: 'Where MDX is allowed, somebody approves it.',
  principle: 'writing',
  why:
    'A page in MDX runs code on the machine that publishes the handbook. CODEOWNERS asks nobody but the maintainers about ' +
    'it: without them, whoever may write to the repository may run code there, and no second person has to look at it.',
  severity: 'error',
  options: noOptions,
  check(org, context) {
    const { mdx, repository } = org.settings;
    // A handbook that names no repository has no CODEOWNERS either.
    if (mdx.length === 0 || !repository || isAnyUnread(context, 'person')) return [];
    if (repository.maintainers.some((name) => isKnownToHost(org, name))) return [];
    const place = org.source.placeOfKey(['mdx']);
    if (repository.maintainers.length > 0) {
      return [
        {
          ...place,
          message: 'MDX runs code at build, and the host of the repository knows none of the maintainers',
          hint: 'Give one of them a link to their page at the host, or write "@name" under repository.maintainers.',
        },
      ];
    }
    return [
      {
        ...place,
        message: 'MDX runs code at build, and nobody is asked to approve it',
        hint: 'Name who approves it under repository.maintainers.',
      },
    ];
  },
  examples: {
    passes: [
      {
        title: 'A group at the host',
        files: { 'org.yaml': organisation('maintainers: ["@example/handbook"]') },
      },
      {
        title: 'A person with a link to their page at the host',
        files: {
          'org.yaml': organisation('maintainers: [ana]'),
          'people/ana.md': page(['name: Ana', 'links: [{ label: GitHub, url: https://github.com/ana }]']),
        },
      },
      {
        title: 'No MDX',
        files: { 'org.yaml': 'name: Music App\nrepository: { url: https://github.com/example/handbook }\n' },
      },
      { title: 'No repository', files: { 'org.yaml': 'name: Music App\nmdx: [guide]\n' } },
    ],
    fails: [
      {
        title: 'No maintainers',
        files: { 'org.yaml': organisation('branch: main') },
        findings: ['org.yaml:5:1 MDX runs code at build, and nobody is asked to approve it'],
      },
      {
        title: 'A maintainer whom the host does not know',
        files: { 'org.yaml': organisation('maintainers: [ana]'), 'people/ana.md': page(['name: Ana']) },
        findings: [
          'org.yaml:5:1 MDX runs code at build, and the host of the repository knows none of the maintainers',
        ],
      },
    ],
  },
};

function organisation(line: string): string {
  return `name: Music App\nrepository:\n  url: https://github.com/example/handbook\n  ${line}\nmdx: [guide]\n`;
}

function isKnownToHost(org: Org, name: string): boolean {
  if (name.startsWith('@')) return true;
  const person = org.people.get(name);
  return person !== undefined && handleOf(org, person) !== undefined;
}
