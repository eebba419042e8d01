import { addressOf, addressOfLens } from '../../org/addresses.ts';
import { LENSES } from '../../org/collections/lens.ts';
import type { Day } from '../../org/day.ts';
import type { Entity, Org } from '../../org/org.ts';
import type { Words } from '../languages/en.ts';
import { lensLabel } from '../words.ts';
import { guideSignposts, ruleSignposts } from './guide-signposts.ts';
import { outcomeSignposts } from './outcome-signposts.ts';
import { personSignposts } from './person-signposts.ts';
import { podSignposts } from './pod-signposts.ts';
import { decisionSignposts, guardrailSignposts, interfaceSignposts } from './record-signposts.ts';
import type { SignpostGroup } from './signpost.ts';

/** What the navigation of a page is made from. */
export interface Surroundings {
  readonly org: Org;
  readonly on: Day;
  readonly words: Words;
}

/**
 * The navigation beside a page: what lies around it, and never the whole organisation. The lists of a section have
 * none: they are the way themselves.
 * @param address of the page, from the root of the handbook, with slashes at both ends
 */
export function signpostsAt(address: string, { org, on, words }: Surroundings): SignpostGroup[] {
  const entity = entityAt(org, address);
  if (entity) return around(entity, { org, on, words });
  if (/^\/lenses\/./.test(address)) return lensSignposts(org, words);
  const [, ruleId] = /^\/guide\/rules\/(?:([^/]+)\/)?$/.exec(address) ?? [];
  if (address.startsWith('/guide/rules/')) return ruleSignposts(org, ruleId ?? '', words);
  if (address === '/guide/fields/') return guideSignposts(org, undefined, words);
  return [];
}

function around(entity: Entity, { org, on, words }: Surroundings): SignpostGroup[] {
  switch (entity.kind) {
    case 'pod':
      return podSignposts(entity, words);
    case 'how-we-work':
      return entity.pod ? podSignposts(entity.pod, words) : [];
    case 'outcome':
      return outcomeSignposts(entity, org, words);
    case 'person':
      return personSignposts(entity, on, words);
    case 'interface':
      return interfaceSignposts(entity, words);
    case 'decision':
      return decisionSignposts(entity, org, words);
    case 'guardrail':
      return guardrailSignposts(entity, org, words);
    case 'guide':
      return guideSignposts(org, entity, words);
  }
}

function lensSignposts(org: Org, { navigation, sections }: Words): SignpostGroup[] {
  const items = LENSES.map((lens) => ({
    title: lensLabel(org, lens),
    address: addressOfLens(lens),
  }));
  return [{ title: sections.lenses, items, all: { title: navigation.allLenses, address: '/lenses/' } }];
}

const known = new WeakMap<Org, ReadonlyMap<string, Entity>>();

/** The thing whose page has this address. Every page asks, so the addresses are worked out once. */
function entityAt(org: Org, address: string): Entity | undefined {
  const entities = known.get(org) ?? new Map([...org.byFile.values()].map((each) => [addressOf(each), each]));
  known.set(org, entities);
  return entities.get(address);
}
