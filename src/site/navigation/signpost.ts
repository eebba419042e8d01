/** One step that a reader can take from a page. */
export interface Signpost {
  readonly title: string;
  /** From the root of the handbook. */
  readonly address: string;
  /** What lies below it, where that is open. */
  readonly below?: readonly Signpost[];
}

/** Signposts that belong together. */
export interface SignpostGroup {
  /** What they have in common; absent where they are the page's own place. */
  readonly title?: string;
  readonly items: readonly Signpost[];
  /** Where all of them are, when only some are shown. */
  readonly all?: Signpost;
}

/** So many signposts stand in one group, however many there could be: a page must not grow with the organisation. */
export const SHOWN = 8;

/**
 * As many items as may be shown: those around `here` where it is among them, else the first ones.
 * @param items in their order
 */
export function nearest<T>(items: readonly T[], here?: T, shown = SHOWN): readonly T[] {
  const place = here === undefined ? 0 : Math.max(0, items.indexOf(here));
  const start = Math.max(0, Math.min(place - Math.floor(shown / 2), items.length - shown));
  return items.slice(start, start + shown);
}

/** The items of a group of which there may be too many, with the way to all of them if so. */
export function boundedGroup<T>(
  items: readonly T[],
  toSignpost: (item: T) => Signpost,
  options: { readonly title?: string; readonly here?: T; readonly all: Signpost },
): SignpostGroup[] {
  if (items.length === 0) return [];
  const shown = nearest(items, options.here);
  return [
    {
      ...(options.title === undefined ? {} : { title: options.title }),
      items: shown.map(toSignpost),
      ...(shown.length < items.length ? { all: options.all } : {}),
    },
  ];
}
