import { z } from 'zod';

/** The three lenses, in the order in which they are always shown. The ids are fixed; the words are the organisation's. */
export const LENSES = ['builder', 'operator', 'communicator'] as const;

/** What a pod has to look through; not a role and not a title. */
export const lensSchema = z.enum(LENSES);

export type Lens = (typeof LENSES)[number];
