/** What changed, as a program reads it that tells people of news. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The full address of the page that tells the same. */
  readonly page: string;
  /** The full address of the feed itself, up to its extension. */
  readonly self: string;
  /** Stands for those whom commits do not name. */
  readonly author: string;
  /** The newest first; one at least. */
  readonly entries: readonly FeedEntry[];
}

/** What one commit changed. */
export interface FeedEntry {
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /** Its full address in the log. */
  readonly page: string;
  readonly html: string;
  readonly author: { readonly name: string; readonly page: string | undefined } | undefined;
  /** When it was written and when it came into the history, in seconds since 1970. */
  readonly written: number;
  readonly published: number;
}

/** RFC 3339, in UTC. */
export function timestamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
