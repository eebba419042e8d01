import type { PreparedSource } from '../source/prepare.ts';
import { openBlock } from './place.ts';

/** Where and what a parser did not understand. */
export interface SyntaxProblem {
  /** 1-based, in the body. */
  readonly line: number;
  /** What it found there, by the parser's name; empty for characters it does not know. */
  readonly found: string;
  /** The same as it is written. */
  readonly text: string;
  /** What it would have taken, by the parser's names. */
  readonly expected: readonly string[];
  /** Whether something that was opened on the line is not closed. */
  readonly isOpen: boolean;
}

/** Reads the error of each kind of parser that Mermaid has; `undefined` for any other error. */
export function syntaxProblem(error: unknown, prepared: PreparedSource): SyntaxProblem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('hash' in error) return fromJison(error.hash, prepared);
  if ('result' in error) return fromLangium(error.result, prepared);
  return error instanceof Error ? fromChevrotain(error.message) : undefined;
}

interface JisonHash {
  readonly text: string;
  readonly token: string | number | null;
  /** 0-based line on which what was found ends; a text where a diagram made the error up. */
  readonly line: number | string | undefined;
  /** What was understood last. */
  readonly loc?: { readonly first_line: number; readonly last_line: number };
  readonly expected?: readonly string[];
}

function fromJison(hash: unknown, prepared: PreparedSource): SyntaxProblem | undefined {
  const { text, token, line, loc, expected = [] } = hash as JisonHash;
  if (typeof line !== 'number') return undefined;
  const found = token === 1 ? 'EOF' : String(token ?? '');
  const names = expected.map((name) => name.replaceAll("'", ''));
  const problem = { found, text: text.trim(), expected: names, isOpen: false };
  if (!loc) return { ...problem, line: line + 1 };
  if (isEnd(found)) {
    const block = openBlock(prepared);
    return { ...problem, line: block ?? loc.first_line, isOpen: block !== undefined || isBracket(names) };
  }
  // At the end of a line it is the line that ends which is not understood.
  if (/^(?:NEWLINE|NL|SPACELINE)$/.test(found)) return { ...problem, line: loc.last_line };
  return { ...problem, line: line + 1 - (text.match(/\n/g)?.length ?? 0) };
}

interface LangiumResult {
  readonly lexerErrors?: readonly { readonly message: string; readonly line?: number }[];
  readonly parserErrors?: readonly {
    readonly message: string;
    readonly token?: { readonly startLine?: number; readonly image?: string };
    readonly previousToken?: { readonly startLine?: number };
  }[];
}

function fromLangium(result: unknown, prepared: PreparedSource): SyntaxProblem | undefined {
  const { lexerErrors = [], parserErrors = [] } = result as LangiumResult;
  const [unknown] = lexerErrors;
  const [first] = parserErrors;
  // Where the text ends too early there is no token, and its place is no number.
  const line = unknown?.line ?? first?.token?.startLine ?? Number.NaN;
  if (!unknown && !first) return undefined;
  const isEndOfText = !(line > 0);
  const image = first?.token?.image?.trim() ?? '';
  return {
    line: isEndOfText ? (openBlock(prepared) ?? Number.MAX_SAFE_INTEGER) : line,
    found: isEndOfText ? 'EOF' : image,
    text: image,
    expected: expectedTokens(first?.message ?? ''),
    isOpen: isEndOfText && openBlock(prepared) !== undefined,
  };
}

/** Use case diagrams say in words only what was found, and where. */
function fromChevrotain(message: string): SyntaxProblem | undefined {
  const said = /^Error (?:lexing|parsing) \S+ diagram: .* at line (\d+), column \d+ \[\d+,\d+\)\s*$/s.exec(
    message,
  );
  if (!said) return undefined;
  const text = /but found: '?(.*?)'? at line \d/s.exec(message)?.[1] ?? '';
  const isLineEnd = text.trim() === '' && text !== '';
  return {
    line: Number(said[1]),
    found: isLineEnd ? 'NEWLINE' : text,
    text: text.trim(),
    expected: expectedTokens(message),
    isOpen: false,
  };
}

/** `Expecting token of type ':' but found …` or a numbered list of `[A] [B]`. */
function expectedTokens(message: string): string[] {
  const one = /token of type '([^']+)'/.exec(message)?.[1];
  return one ? [one] : [...message.matchAll(/\d+\. \[([^\]]+)\]/g)].map((match) => match[1] ?? '');
}

function isEnd(token: string): boolean {
  return token.startsWith('EOF');
}

/** Nothing but the end of a label was possible. */
function isBracket(expected: readonly string[]): boolean {
  return expected.some((name) => /^(?:SQE|NODE_DEND|STRUCT_STOP|SHAPE_DATA|EDGE_TEXT)$/.test(name));
}
