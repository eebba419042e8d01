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
}

/**
 * Draws every Mermaid fence of an organisation, each source once. This comes before rendering, which is synchronous
 * and finds the drawings by their source.
 */
export async function drawDiagrams(org: Org, { cacheDirectory }: DrawOptions): Promise<Drawings> {
  const entities = [...org.byFile.values()];
  const sources = new Set(entities.flatMap(({ body }) => body.diagrams.map(({ source }) => source)));
  if (sources.size === 0) return { pictures: new Map(), diagnostics: [] };
  const diagrams = openDiagrams({ cacheDirectory });
  try {
    const results = new Map<string, DiagramResult>();
    for (const source of sources) results.set(source, await diagrams.render(source, { id: idOf(source) }));
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
