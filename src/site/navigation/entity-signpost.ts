import { addressOf } from '../../org/addresses.ts';
import type { Entity } from '../../org/org.ts';
import type { Signpost } from './signpost.ts';

/** The way to a thing's own page. */
export function toThing(entity: Entity): Signpost {
  return { title: entity.title, address: addressOf(entity) };
}
