import type { Day } from '../day.ts';
import { keeperOf } from '../keeper.ts';
import { currentMembers } from '../membership.ts';
import type { Entity, Org, Person, Pod } from '../org.ts';
import { podOf } from '../rules/by-subject.ts';
import { handleOf } from './handle.ts';

/** Who approves changes to which part of a repository. */
export interface Ownership {
  /** In the order of the file: the last line that matches a path is the one that counts. */
  readonly groups: readonly OwnedGroup[];
  /** Whoever keeps something, and has no link to the host by which it knows them. Nobody who is not listed. */
  readonly unreachable: readonly Person[];
}

/** Lines that belong together. */
export interface OwnedGroup {
  /** What they are about, in a few words. */
  readonly title: string;
  readonly paths: readonly OwnedPath[];
}

/** One line. */
export interface OwnedPath {
  readonly pattern: string;
  /** `@name` or `@group/team`, each once. */
  readonly owners: readonly string[];
}

/**
 * Derives who approves what from pods, stewards, owners and deciders, as the host of `repository.url` knows them.
 * Nobody can approve a change of their own, so a line that would name one person alone names others too: those of the
 * pod that the page belongs to, then the maintainers. What nobody can be named for is the maintainers'.
 */
export function ownershipOf(org: Org, on: Day): Ownership {
  const maintainers = maintainersOf(org);
  const keepers = new Set<Person>(namedMaintainers(org));
  const root = rootPattern(org);
  const path = (pattern: string, kept: readonly Person[], others: readonly Person[]): OwnedPath[] => {
    for (const person of kept) keepers.add(person);
    const owners = handles(org, kept);
    if (owners.length === 0) return [];
    const more = owners.length > 1 ? [] : handles(org, others);
    const enough = [...new Set([...owners, ...more])];
    return [
      {
        pattern: `${root}${pattern}`,
        owners: [...new Set([...enough, ...(enough.length > 1 ? [] : maintainers)])],
      },
    ];
  };
  const folderOf = (pod: Pod) => path(`pods/${pod.id}/`, membersOf(pod, on), []);
  const page = (entity: Entity) => {
    // Whoever writes MDX runs code where the handbook is built.
    if (entity.isMdx) return [];
    return path(entity.source.file, keepersOf(entity, on), membersOf(podOf(entity), on));
  };
  const groups = [
    { title: 'Everything that no line below names', paths: [{ pattern: '*', owners: maintainers }] },
    { title: 'Pods: the people in them', paths: [...org.pods.values()].flatMap(folderOf) },
    { title: 'How pods work: their stewards', paths: stewardedPages(org).flatMap(page) },
    { title: 'Outcomes: the pod that answers for them', paths: [...org.outcomes.values()].flatMap(page) },
    { title: 'Interfaces: the pod that offers them', paths: [...org.interfaces.values()].flatMap(page) },
    { title: 'Decisions: who decided', paths: [...org.decisions.values()].flatMap(page) },
    { title: 'Guardrails: their owners', paths: [...org.guardrails.values()].flatMap(page) },
    { title: 'The guide: its stewards', paths: [...org.guide.values()].flatMap(page) },
    { title: 'People: themselves', paths: listed(org).flatMap(page) },
    { title: 'MDX runs code at build', paths: mdxPaths(org, root, maintainers) },
  ].map(({ title, paths }) => ({ title, paths: paths.filter(({ owners }) => owners.length > 0) }));
  return {
    groups: groups.filter(({ paths }) => paths.length > 0),
    unreachable: [...keepers].filter((person) => person.data.listed && !handleOf(org, person)),
  };
}

/** Who is asked first. */
function keepersOf(entity: Entity, on: Day): readonly Person[] {
  if (entity.kind === 'person') return [entity];
  if (entity.kind === 'decision' && entity.deciders.length > 0) return entity.deciders;
  const keeper = keeperOf(entity);
  return keeper?.kind === 'person' ? [keeper] : membersOf(keeper, on);
}

function membersOf(pod: Pod | undefined, on: Day): Person[] {
  return pod === undefined ? [] : currentMembers(pod, on).map(({ person }) => person);
}

/** Without a steward it is the pod's, as its whole folder is. */
function stewardedPages(org: Org): Entity[] {
  return [...org.pods.values()].flatMap(({ howWeWork }) => (howWeWork?.steward ? howWeWork : []));
}

function listed(org: Org): Person[] {
  return [...org.people.values()].filter(({ data }) => data.listed);
}

function handles(org: Org, people: readonly Person[]): string[] {
  return [...new Set(people.flatMap((person) => handleOf(org, person) ?? []))];
}

function maintainersOf(org: Org): string[] {
  const groups = (org.settings.repository?.maintainers ?? []).filter((name) => name.startsWith('@'));
  return [...new Set([...groups, ...handles(org, namedMaintainers(org))])];
}

function namedMaintainers(org: Org): Person[] {
  return (org.settings.repository?.maintainers ?? []).flatMap((id) => org.people.get(id) ?? []);
}

/**
 * Last of all, so that no pod's folder and no steward's page takes it back. What MDX imports lies in files and folders
 * that are no pages, which begin with `_` or a dot.
 */
function mdxPaths(org: Org, root: string, owners: readonly string[]): OwnedPath[] {
  return org.settings.mdx.flatMap((folder) =>
    ['*.mdx', '_*', '.*'].map((name) => ({ pattern: `${root}${folder}/**/${name}`, owners })),
  );
}

/**
 * The content folder as a pattern begins. The hosts do not agree on how to escape what has a meaning in patterns (one
 * of them cannot escape brackets at all), but on both a `?` stands for any one letter.
 */
function rootPattern(org: Org): string {
  const folder = (org.settings.repository?.folder ?? '').replace(/[*?[\]{}\\!#]/g, '?');
  return folder === '' ? '/' : `/${folder}/`;
}
