/** One thing that a facet can be set to. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/**
 * The choices among values: those in use, in the order of the labels. Where only one is in use there is nothing to
 * choose.
 */
export function choicesOf<Id extends string>(
  used: readonly Id[],
  labels: Readonly<Partial<Record<Id, string>>>,
): Choice[] {
  const choices = Object.entries<string | undefined>(labels)
    .filter(([id]) => used.includes(id as Id))
    .map(([id, label]) => ({ id, label: label ?? id }));
  return choices.length > 1 ? choices : [];
}
