import { defineCollection } from 'astro:content';
import { DESCRIPTIONS } from './org/collections/descriptions.ts';
import { type Kind, SCHEMAS } from './org/collections/index.ts';
import { described } from './org/exports/described.ts';
import { podbookLoader } from './site/loader.ts';

/** Described, so that editors which ask Astro show what a field means while it is written. */
function collection<K extends Kind>(kind: K) {
  return defineCollection({
    loader: podbookLoader(kind),
    schema: described(SCHEMAS[kind], DESCRIPTIONS[kind]),
  });
}

export const collections = {
  outcome: collection('outcome'),
  pod: collection('pod'),
  'how-we-work': collection('how-we-work'),
  person: collection('person'),
  interface: collection('interface'),
  decision: collection('decision'),
  guardrail: collection('guardrail'),
  guide: collection('guide'),
};
