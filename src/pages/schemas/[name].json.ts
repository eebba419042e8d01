import type { APIRoute, GetStaticPaths } from 'astro';
import { JSON_SCHEMAS, jsonSchemaOf } from '../../org/exports/json-schema.ts';
import { reportJsonSchema } from '../../reporters/json-schema.ts';

export const getStaticPaths = (() => {
  const files = JSON_SCHEMAS.map((name) => ({ params: { name }, props: { schema: jsonSchemaOf(name) } }));
  return [...files, { params: { name: 'check-report' }, props: { schema: reportJsonSchema() } }];
}) satisfies GetStaticPaths;

/** The JSON Schema of one kind of file, or of what `check --format json` prints, for editors and other tools. */
export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props['schema'], null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
