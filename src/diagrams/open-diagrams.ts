import { openCache } from './cache.ts';
import { openDrawingThread } from './drawing-thread.ts';
import type { Drawing, Outcome } from './outcome.ts';
import type { DiagramResult } from './result.ts';
import { contentHash } from './version.ts';
import { checkId, type PictureOptions, withId } from './with-id.ts';
import { MAX_CHARACTERS } from './worker/bounds.ts';

/** What drawing may use. */
export interface DiagramsOptions {
  /** Absolute path of a folder that keeps drawings from one build to the next; nothing is kept without one. */
  readonly cacheDirectory?: string;
  /** How long the thread may work on one drawing, in milliseconds; 10 seconds unless told. */
  readonly timeLimit?: number;
}

/** Draws Mermaid diagrams, without a browser. */
export interface Diagrams {
  /** Draws one. It never rejects for what an author wrote: that is a problem in the result. */
  render(source: string, options: PictureOptions): Promise<DiagramResult>;
  /** Ends the thread that draws; what is being drawn is lost. */
  close(): Promise<void>;
}

const TIME_LIMIT = 10_000;

/**
 * Opens a drawer of diagrams. Nothing is started before the first diagram that is not in the cache.
 *
 * Drawing takes two steps where Markdown is rendered synchronously: collect the sources of all fences and `render`
 * each, then render the Markdown and put in the pictures by their source. A source that stands twice on a page needs
 * two ids, so it is rendered once for each; the second comes from memory.
 */
export function openDiagrams(options: DiagramsOptions = {}): Diagrams {
  const thread = openDrawingThread(options.timeLimit ?? TIME_LIMIT);
  const cache = options.cacheDirectory === undefined ? undefined : openCache(options.cacheDirectory);
  const drawn = new Map<string, Promise<Outcome>>();
  const draw = async (source: string, hash: string): Promise<Outcome> => {
    const kept = await cache?.read(hash);
    if (kept) return kept;
    const outcome = await thread.draw({ source, id: idOf(hash) });
    if (cache && isDrawing(outcome)) await cache.write(hash, outcome);
    return outcome;
  };
  return {
    async render(source, pictureOptions) {
      checkId(pictureOptions.id);
      const bound = beyondBounds(source);
      if (bound) return bound;
      const hash = contentHash(source);
      const outcome = drawn.get(hash) ?? draw(source, hash);
      drawn.set(hash, outcome);
      return withId(await outcome, idOf(hash), pictureOptions);
    },
    close: () => thread.close(),
  };
}

/** The id that a drawing is kept under. */
function idOf(hash: string): string {
  return `diagram-${hash.slice(0, 16)}`;
}

function isDrawing(outcome: Outcome): outcome is Drawing {
  return 'svg' in outcome;
}

/** Refused before any work is spent on it. */
function beyondBounds(source: string): DiagramResult | undefined {
  if (source.length <= MAX_CHARACTERS) return undefined;
  return {
    problem: {
      message: `This diagram has ${source.length} characters, more than the ${MAX_CHARACTERS} that are drawn`,
      hint: 'Split it into several diagrams.',
    },
  };
}
