import type { Day } from '../../org/day.ts';
import { currentMembers, currentPods } from '../../org/membership.ts';
import type { Person } from '../../org/org.ts';
import type { Words } from '../languages/en.ts';
import { toThing } from './entity-signpost.ts';
import { nearest, SHOWN, type SignpostGroup } from './signpost.ts';

/** Around a person: the pods of now, and in each of them those who are there too. Nobody who is not listed. */
export function personSignposts(person: Person, on: Day, { navigation }: Words): SignpostGroup[] {
  const pods = nearest(currentPods(person, on)).map(({ pod }) => {
    const people = currentMembers(pod, on).flatMap((member) =>
      member.person.data.listed ? [member.person] : [],
    );
    return { ...toThing(pod), below: people.slice(0, SHOWN).map(toThing) };
  });
  if (pods.length === 0) return [];
  return [{ items: pods, all: { title: navigation.allPeople, address: '/people/' } }];
}
