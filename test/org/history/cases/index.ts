import type { Case } from './case.ts';
import { interfaces } from './interfaces.ts';
import { outcomes } from './outcomes.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { pods } from './pods.ts';
import { records } from './records.ts';

/** At least one for every word of the vocabulary. */
export const CASES: readonly Case[] = [...outcomes, ...pods, ...people, ...interfaces, ...records, ...pages];
