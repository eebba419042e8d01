import type { DiagramProblem, Picture } from './result.ts';

/** A picture as it is kept: under an id of its own, which is replaced by the one that a page wants. */
export interface Drawing extends Picture {
  /** Whether its title is the author's. */
  readonly isNamed: boolean;
}

/** What comes of drawing one source. */
export type Outcome = Drawing | { readonly problem: DiagramProblem };

/** What the worker is asked. */
export interface DrawingRequest {
  readonly source: string;
  readonly id: string;
}
