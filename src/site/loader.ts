import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../org/collections/index.ts';
import type { Entity } from '../org/org.ts';
import { bodyOf } from './bodies.ts';
import { siteDrawings } from './drawings.ts';
import { loadSite } from './organisation.ts';
import { sitePictures } from './pictures.ts';
import { prepared } from './prepared.ts';
import { contentDirectory } from './settings.ts';

const SETTLE_MILLISECONDS = 100;

/**
 * Gives Astro the files of one kind, from the same reading that everything else uses. Astro's own `glob()` would
 * read them a second time, publish an empty page where rendering throws, and drop colliding files in silence.
 */
export function podbookLoader(kind: Kind): Loader {
  return {
    name: `podbook-${kind}`,
    async load(context) {
      await fill(context, kind);
      if (!context.watcher) return;
      const directory = contentDirectory();
      context.watcher.add(directory);
      let timer: NodeJS.Timeout | undefined;
      context.watcher.on('all', (_event, path) => {
        if (!path.startsWith(directory)) return;
        // Editors write in several steps, and the watcher does not tell of each: read once they have settled.
        clearTimeout(timer);
        timer = setTimeout(() => fill(context, kind), SETTLE_MILLISECONDS);
      });
    },
  };
}

async function fill({ store, config, logger, generateDigest }: LoaderContext, kind: Kind): Promise<void> {
  const { org, diagnostics: found } = loadSite();
  const { diagnostics: undrawn } = await siteDrawings();
  const { diagnostics: unseen } = await sitePictures();
  const ready = await prepared();
  const diagnostics = [...found, ...undrawn, ...unseen];
  // A build has refused such content before Astro began; while `dev` serves, this is where the writer sees it.
  if (kind === 'outcome') {
    for (const { file, line, column, message, hint } of diagnostics) {
      logger.error(`${file}:${line}:${column} ${message}${hint ? ` (${hint})` : ''}`);
    }
  }
  const entities = [...org.byFile.values()].filter((entity) => entity.kind === kind);
  const ids = new Set(entities.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entity of entities) store.set(entry(entity));

  function entry(entity: Entity) {
    const file = `${contentDirectory()}/${entity.source.file}`;
    const filePath = relative(fileURLToPath(config.root), file);
    const data = entity.data as Record<string, unknown>;
    const digest = generateDigest(entity.body.text);
    if (entity.isMdx) {
      store.addModuleImport(filePath);
      return { id: entity.id, data, body: entity.body.text, filePath, digest, deferredRender: true };
    }
    const { html, headings } = bodyOf(org, entity, config.base, ready);
    const rendered = { html, metadata: { headings: [...headings], frontmatter: data } };
    return { id: entity.id, data, body: entity.body.text, filePath, rendered, digest: generateDigest(html) };
  }
}
