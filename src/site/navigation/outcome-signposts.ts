import type { Org, Outcome } from '../../org/org.ts';
import { ancestors, childOutcomes, topOutcomes } from '../../org/outcome-tree.ts';
import type { Words } from '../languages/en.ts';
import { toThing } from './entity-signpost.ts';
import { nearest, type Signpost, type SignpostGroup } from './signpost.ts';

/** Longer chains of parents are a fault that a rule reports; here they only must not fill the page. */
const LEVELS = 6;

/**
 * Around an outcome: the larger ones that it serves, one inside the other, those beside it, those below it. There is
 * always a way to all of them, for the bounds and for the other branches.
 */
export function outcomeSignposts(outcome: Outcome, org: Org, { navigation }: Words): SignpostGroup[] {
  const above = ancestors(outcome);
  const level = outcome.parent ? childOutcomes(outcome.parent) : topOutcomes(org);
  const beside = nearest(level, outcome).map((each): Signpost => {
    const children = each === outcome ? childOutcomes(outcome) : [];
    return children.length === 0
      ? toThing(each)
      : { ...toThing(each), below: nearest(children).map(toThing) };
  });
  const items = above
    .slice(-LEVELS)
    .reduceRight<readonly Signpost[]>((below, each) => [{ ...toThing(each), below }], beside);
  return [{ items, all: { title: navigation.allOutcomes, address: '/outcomes/' } }];
}
