/** A directed graph of numbered nodes. */
export interface Graph {
  readonly size: number;
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly from: number;
  readonly to: number;
}
