import { addressOf } from '../../org/addresses.ts';
import type { Pod } from '../../org/org.ts';
import type { Words } from '../languages/en.ts';
import { toThing } from './entity-signpost.ts';
import { boundedGroup, type SignpostGroup } from './signpost.ts';

/** Around a pod: its own pages, what it owns, what it offers and uses. */
export function podSignposts(pod: Pod, { navigation, shared }: Words): SignpostGroup[] {
  const address = addressOf(pod);
  const all = (section: string) => ({ title: navigation.all, address: `${address}#${section}` });
  const own = [
    { title: navigation.overview, address },
    ...(pod.howWeWork ? [{ title: shared.howWeWork, address: addressOf(pod.howWeWork) }] : []),
  ];
  return [
    { title: pod.title, items: own },
    ...boundedGroup(pod.outcomes, toThing, { title: navigation.owns, all: all('outcomes') }),
    ...boundedGroup(pod.provides, toThing, { title: navigation.offers, all: all('interfaces') }),
    ...boundedGroup(pod.consumes, toThing, { title: navigation.uses, all: all('interfaces') }),
  ];
}
