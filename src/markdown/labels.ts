/** The words that the pipeline itself puts into a page, in the handbook's language. */
export interface Labels {
  readonly note: string;
  readonly tip: string;
  readonly important: string;
  readonly warning: string;
  readonly caution: string;
  /** Heading of the footnotes, for screen readers. */
  readonly footnotes: string;
  /** Name of the link from a footnote back to the text; `{reference}` becomes its number. */
  readonly backToReference: string;
  /** Name of the frame around a table; its column heads follow. */
  readonly table: string;
  /** Name of a checkbox that has no text of its own. */
  readonly task: string;
}

/** English. */
export const defaultLabels: Labels = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {reference}',
  table: 'Table',
  task: 'Task',
};
