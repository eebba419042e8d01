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

/** What is said of an element that may not be published. */
export function refusedElement(name: string): Refusal {
  return new Refusal(
    `Mermaid draws this diagram with HTML or media (<${name}>), which no diagram of a handbook may hold`,
    'Use plain text and Mermaid’s own Markdown (**bold**, *italic*) in labels, or another type of diagram.',
  );
}

/** What is said of a picture in which there is nothing to see. */
export function drawnEmpty(): Refusal {
  return new Refusal('This diagram draws nothing', 'Give it at least one thing to show.');
}
