import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { type MarkdownDocument, report, spotOf } from './document.ts';
import { quote, type Spot } from './problem.ts';

/** A footnote as it was written. */
interface Note {
  readonly label: string;
  readonly spot: Spot;
  /** Offset at which it ends. */
  readonly end: number;
  /** The footnotes that its own text refers to. */
  readonly refersTo: Set<string>;
}

/** Collects the footnotes of a text, in its order, and tells which of them no reader will meet. */
export interface NoteReader {
  define(node: Readonly<FootnoteDefinition>): void;
  refer(node: Readonly<FootnoteReference>): void;
  /** Reports the ones that are shown nowhere, once all of the text has been read. */
  report(): void;
}

/** The parser leaves out, without a word, a footnote that nothing refers to, and the second of two with one label. */
export function noteReader(document: MarkdownDocument): NoteReader {
  const notes = new Map<string, Note>();
  const body = new Set<string>();
  /** The footnotes that are open at the point that is being read. */
  const open: Note[] = [];
  const closeUpTo = (offset: number) => {
    while ((open.at(-1)?.end ?? Infinity) <= offset) open.pop();
  };
  return {
    define({ identifier, label, position }) {
      closeUpTo(position?.start.offset ?? 0);
      const spot = spotOf(document, position?.start);
      const end = position?.end.offset ?? 0;
      const note = { label: label ?? identifier, spot, end, refersTo: new Set<string>() };
      open.push(note);
      if (notes.has(identifier)) reportSecond(document, note);
      else notes.set(identifier, note);
    },
    refer({ identifier, position }) {
      closeUpTo(position?.start.offset ?? 0);
      (open.at(-1)?.refersTo ?? body).add(identifier);
    },
    report() {
      const shown = reachable(body, notes);
      for (const [identifier, note] of notes) if (!shown.has(identifier)) reportUnread(document, note);
    },
  };
}

/** What the body refers to, what these footnotes refer to, and so on. */
function reachable(body: ReadonlySet<string>, notes: ReadonlyMap<string, Note>): ReadonlySet<string> {
  const found = new Set(body);
  // A set that grows while it is gone through is gone through to its end.
  for (const identifier of found) {
    for (const further of notes.get(identifier)?.refersTo ?? []) found.add(further);
  }
  return found;
}

function reportUnread(document: MarkdownDocument, { label, spot }: Note): void {
  const sign = `[^${label}]`;
  const hint = `Write ${sign} where it belongs, or take the footnote away.`;
  report(document, 'unknown-footnote', spot, `Nothing refers to the footnote ${quote(sign)}`, hint);
}

function reportSecond(document: MarkdownDocument, { label, spot }: Note): void {
  const message = `The footnote ${quote(`[^${label}]`)} is written twice, and only the first is shown`;
  report(document, 'unknown-footnote', spot, message, 'Give one of them another label.');
}
