/** Why a diagram could not be rendered, said to the person who wrote it. */
export interface DiagramProblem {
  /** What is wrong, in the writer's words. */
  readonly message: string;
  /** How to put it right. */
  readonly hint: string;
  /** 1-based, within the source: the first line after the opening fence is 1. Absent where the fence as a whole is meant. */
  readonly line?: number;
}

/** A diagram as inline SVG. */
export interface Picture {
  /** One `<svg>`: no script, no style element or attribute, every id begins with the one that was asked for. */
  readonly svg: string;
  /** Its accessible name. */
  readonly title: string;
  /** Its long description, where the author gave one (`accDescr`). */
  readonly description?: string;
}

/** What becomes of one diagram. */
export type DiagramResult = Picture | { readonly problem: DiagramProblem };
