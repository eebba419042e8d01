import { decision } from './decision.ts';
import { guardrail } from './guardrail.ts';
import { interfaceRecipe } from './interface.ts';
import { outcome } from './outcome.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { pod } from './pod.ts';
import type { Recipe } from './recipe.ts';

/** What `podbook new` can make, by name. To add one, write its recipe and put it here. */
export const RECIPES: ReadonlyMap<string, Recipe> = new Map([
  ['outcome', outcome],
  ['pod', pod],
  ['person', person],
  ['interface', interfaceRecipe],
  ['decision', decision],
  ['guardrail', guardrail],
  ['page', page],
]);
