/** Something in a diagram that must not be published; ends its rendering. */
export class Refusal extends Error {
  /** How to do without it. */
  readonly hint: string;
  /** As it was written, where that helps to find its line. */
  readonly written: string | undefined;

  constructor(message: string, hint: string, written?: string) {
    super(message);
    this.name = 'Refusal';
    this.hint = hint;
    this.written = written;
  }
}
