import { createHash } from 'node:crypto';
import { openDiagrams } from './diagrams/open-diagrams.ts';
import type { DiagramResult, Picture } from './diagrams/result.ts';
import { compareDiagnostics, type Diagnostic } from './org/diagnostic.ts';
import type { Entity, Org } from './org/org.ts';

/** The diagrams of an organisation, drawn. */
export interface Drawings {
  /** By the source that stands between the fences. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Those that cannot be drawn, at the line that is wrong. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What drawing may use. */
export interface DrawOptions {
  /** Absolute path of the folder that keeps drawings from one run to the next. */
  readonly cacheDirectory: string;
  /** How long the diagrams of one page may take together, in milliseconds. */
  readonly patience?: number;
}

/** Each diagram has a time limit of its own; a page of very many near to it would still take an hour. */
const PATIENCE = 120_000;

const TOO_MUCH: DiagramResult = {
  problem: {
    message: 'The diagrams above it on this page took too long for this one to be drawn as well',
    hint: 'Make them smaller, or split the page.',
  },
};

/**
 * Draws every Mermaid fence of an organisation, each source once. This comes before rendering, which is synchronous
 * and finds the drawings by their source.
 */
export async function drawDiagrams(
  org: Org,
  { cacheDirectory, patience = PATIENCE }: DrawOptions,
): Promise<Drawings> {
  const entities = [...org.byFile.values()];
  if (entities.every(({ body }) => body.diagrams.length === 0))
    return { pictures: new Map(), diagnostics: [] };
  const diagrams = openDiagrams({ cacheDirectory });
  try {
    const results = new Map<string, DiagramResult>();
    for (const { body } of entities) {
      const begun = performance.now();
      for (const { source } of body.diagrams) {
        if (results.has(source)) continue;
        const isTooLate = performance.now() - begun > patience;
        results.set(source, isTooLate ? TOO_MUCH : await diagrams.render(source, { id: idOf(source) }));
      }
    }
    const pictures = [...results].flatMap(([source, result]) =>
      'svg' in result ? [[source, result] as const] : [],
    );
    const diagnostics = entities.flatMap((entity) => problemsOf(entity, results)).sort(compareDiagnostics);
    return { pictures: new Map(pictures), diagnostics };
  } finally {
    await diagrams.close();
  }
}

/** The id of a drawing, with which all ids in it begin: the same wherever and whenever it is drawn. */
export function idOf(source: string): string {
  return `diagram-${createHash('sha256').update(source).digest('hex').slice(0, 10)}`;
}

function problemsOf(
  { source: { file }, body }: Entity,
  results: ReadonlyMap<string, DiagramResult>,
): Diagnostic[] {
  return body.diagrams.flatMap(({ source, line, column }) => {
    const result = results.get(source);
    if (!result || 'svg' in result) return [];
    const { message, hint, line: within } = result.problem;
    // Without a line the fence is meant, which stands above the first line of the source.
    const place = within === undefined ? { line: line - 1, column } : { line: line + within - 1, column };
    return [{ rule: 'diagram', severity: 'error' as const, file, ...place, message, hint }];
  });
}
