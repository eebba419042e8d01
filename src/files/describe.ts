import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFieldDocs } from './field-docs.ts';

/*
 * `npm run describe`: writes what is made from the comments above the schemas' fields. A test fails when it is out of date.
 */
const ROOT = join(import.meta.dirname, '../..');
const COLLECTIONS = join(ROOT, 'src/org/collections');

const header = [
  "import type { Kind } from './index.ts';",
  '',
  '/** What every field means, by its path. Made by `npm run describe` from the comments above the fields; change those. */',
].join('\n');
writeFileSync(
  join(COLLECTIONS, 'descriptions.ts'),
  `${header}\nexport const DESCRIPTIONS = ${JSON.stringify(readFieldDocs(COLLECTIONS))} as const satisfies Readonly<Record<Kind | 'organisation', Readonly<Record<string, string>>>>;\n`,
);

// Loaded only now: it reads what was just written. Editors need this one without a build; the others are for `dist/`.
const { jsonSchemaOf } = await import('../org/exports/json-schema.ts');
writeFileSync(join(ROOT, '.vscode/org.schema.json'), JSON.stringify(jsonSchemaOf('org')));
