import { defineCollection } from 'astro:content';
import { SCHEMAS } from './org/collections/index.ts';
import { podbookLoader } from './site/loader.ts';

export const collections = {
  outcome: defineCollection({ loader: podbookLoader('outcome'), schema: SCHEMAS.outcome }),
  pod: defineCollection({ loader: podbookLoader('pod'), schema: SCHEMAS.pod }),
  'how-we-work': defineCollection({ loader: podbookLoader('how-we-work'), schema: SCHEMAS['how-we-work'] }),
  person: defineCollection({ loader: podbookLoader('person'), schema: SCHEMAS.person }),
  interface: defineCollection({ loader: podbookLoader('interface'), schema: SCHEMAS.interface }),
  decision: defineCollection({ loader: podbookLoader('decision'), schema: SCHEMAS.decision }),
  guardrail: defineCollection({ loader: podbookLoader('guardrail'), schema: SCHEMAS.guardrail }),
  guide: defineCollection({ loader: podbookLoader('guide'), schema: SCHEMAS.guide }),
};
