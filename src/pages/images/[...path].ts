import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { organisation } from '../../site/organisation.ts';
import { contentDirectory } from '../../site/settings.ts';

/** The images of the content folder, as they are. */
export function getStaticPaths() {
  return [...organisation().images].map((path) => ({ params: { path } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(contentDirectory(), params.path ?? '')));
