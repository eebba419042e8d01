import { fileURLToPath } from 'node:url';

/** The folder of the engine: where astro.config.mjs, src and public are, whoever's content is built. */
export const ENGINE = fileURLToPath(new URL('../../', import.meta.url));
