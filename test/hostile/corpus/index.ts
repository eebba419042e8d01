import { buildingBlocks } from './building-blocks.ts';
import { clobbering } from './clobbering.ts';
import { destinations } from './destinations.ts';
import { elements } from './elements.ts';
import { forgeries } from './forgeries.ts';
import { handlers } from './handlers.ts';
import { mutations } from './mutations.ts';
import { placesOfText } from './places.ts';
import { filledIn } from './vector.ts';

/** Everything hostile that a body of Markdown is tried with. */
export const bodies = filledIn({
  handlers,
  destinations,
  elements,
  mutations,
  clobbering,
  'places of text': placesOfText,
  'building blocks': buildingBlocks,
  forgeries,
});
