import type { Diagnostic } from '../org/diagnostic.ts';

/** What a reporter may know besides the diagnostics. */
export interface ReportOptions {
  /** The text of a file of the content folder, for showing the line that is meant. */
  readonly source?: ((file: string) => string | undefined) | undefined;
  /** Whether the reader's terminal shows colours. */
  readonly useColour?: boolean;
  /**
   * Put before every path: the way to the content folder, with a slash at its end. For people from where they stand,
   * for GitHub and GitLab from the root of the repository.
   */
  readonly prefix?: string;
}

/** Turns diagnostics, sorted, into text for somebody or something. */
export type Reporter = (diagnostics: readonly Diagnostic[], options?: ReportOptions) => string;
