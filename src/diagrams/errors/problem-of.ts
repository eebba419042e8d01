import { Refusal } from '../finish/refusal.ts';
import type { DiagramProblem } from '../result.ts';
import type { PreparedSource } from '../source/prepare.ts';
import { cut } from '../source/tracked-text.ts';
import { type Kind, syntaxPage } from '../worker/kinds.ts';
import { circleOfTasks } from './circle-of-tasks.ts';
import type { Explanation } from './explanation.ts';
import { explain } from './known-errors.ts';
import { exactly, firstLine, lastLine, lineAsWritten, onlyLine, textOfLine } from './place.ts';
import { type SyntaxProblem, syntaxProblem } from './syntax-error.ts';
import { expectedWords, foundWords } from './token-words.ts';

/** What an error tells the person who wrote the diagram. */
export function problemOf(error: unknown, prepared: PreparedSource, kind: Kind | undefined): DiagramProblem {
  if (error instanceof Refusal) return waiting(prepared, kind) ?? refused(error, prepared);
  if (prepared.body.text.trim() === '') return empty;
  if (!kind) return unknownKind(prepared);
  const parsed = asParsed(prepared, kind);
  const syntax = syntaxProblem(error, parsed);
  if (syntax) return misunderstood(syntax, parsed, kind);
  if (error instanceof Error && error.name === 'YAMLException') return badShapeData(error, prepared);
  const said = firstLineOf(error instanceof Error ? error.message : String(error));
  const isFault = error instanceof TypeError;
  // What Mermaid breaks off with means something only together with the type that it was drawing.
  const explanation = explain(isFault ? `${kind.name} breaks off: ${said}` : said);
  if (explanation) return explained(explanation, prepared);
  return unexplained(said, prepared, kind, isFault);
}

/** What a warning tells, if it is of something that the picture would silently lack. */
export function problemOfWarning(warning: string, prepared: PreparedSource): DiagramProblem | undefined {
  // The logger puts a time, a level and a colour before what it says.
  const said = firstLineOf(warning.replace(/^.*?color: \w+ (?:Error: )?/, ''));
  const explanation = explain(said);
  return explanation && explained(explanation, prepared);
}

const empty: DiagramProblem = {
  message: 'This diagram is empty',
  hint: 'Write one, such as “flowchart LR” with “A --> B” below it, or remove the fence.',
};

function unknownKind(prepared: PreparedSource): DiagramProblem {
  const word = /\S+/.exec(prepared.body.text)?.[0] ?? '';
  return place(prepared, 1, {
    message: `There is no type of diagram “${word}”`,
    hint: 'Begin with one of those on https://mermaid.js.org/intro/, such as flowchart, sequenceDiagram or gantt.',
  });
}

/** The parser of flowcharts is given a text without the blank lines below a brace. */
function asParsed(prepared: PreparedSource, kind: Kind): PreparedSource {
  if (kind.name !== 'flowchart') return prepared;
  return { ...prepared, body: cut(prepared.body, /\}\s*\n/g, '}\n') };
}

function badShapeData(error: Error, prepared: PreparedSource): DiagramProblem {
  return place(prepared, onlyLine(prepared, /@\{/), {
    message: `What stands in @{ } cannot be read: ${firstLineOf(error.message).replace(/ \(\d+:\d+\)$/, '')}`,
    hint: 'Write it as in A@{ shape: doc, label: "Agreement" }.',
  });
}

function misunderstood(problem: SyntaxProblem, prepared: PreparedSource, kind: Kind): DiagramProblem {
  const { line, found, text, expected, isOpen } = problem;
  const lineText = textOfLine(prepared, line);
  const quoted = quote(lineText);
  const page = `The syntax: ${syntaxPage(kind)}`;
  if (isOpen) {
    return place(prepared, line, {
      message: `What ${quoted} opens is not closed`,
      hint: closingHint(expected, page),
    });
  }
  const wanted = expectedWords(expected);
  return place(prepared, line, {
    message: `Mermaid does not understand ${quoted}${found === '' || text === lineText ? '' : ` at ${foundWords(found, text)}`}`,
    hint: hintFor(found, quoted, kind) ?? (wanted ? `Expected ${wanted}. ${page}` : page),
  });
}

function closingHint(expected: readonly string[], page: string): string {
  return expected.includes('end')
    ? 'Close it with a line that says “end”.'
    : `Close its bracket or quote. ${page}`;
}

/** What people trip over most often. */
function hintFor(found: string, line: string, kind: Kind): string | undefined {
  if (kind.name === 'sequence diagram' && line.includes(';')) {
    return 'A semicolon ends a message. Write it as #59;';
  }
  if (kind.name !== 'flowchart') return undefined;
  if (found === 'end') return 'The word “end” closes a subgraph. As a name, write End.';
  if (/^“(?:style|classDef|linkStyle)\s/.test(line)) {
    return 'Styles are plain words, numbers and colours such as #ff3300, without brackets.';
  }
  if (/^(?:PS|PE|SQS|SQE|DIAMOND_START|DIAMOND_STOP)$/.test(found)) {
    return 'Put a label that holds brackets in quotes, as in A["label (more)"].';
  }
  return undefined;
}

function explained(
  { message, hint, where, isFirst, isLast }: Explanation,
  prepared: PreparedSource,
): DiagramProblem {
  const find = isFirst ? firstLine : isLast ? lastLine : onlyLine;
  const line = where && find(prepared, where);
  return place(prepared, line, { message, hint });
}

function unexplained(said: string, prepared: PreparedSource, kind: Kind, isFault: boolean): DiagramProblem {
  const names = [...said.matchAll(/["'[(]([^"'[\]()]+)["'\])]/g)].map((match) => exactly(match[1] ?? ''));
  const line = names.length > 0 ? onlyLine(prepared, new RegExp(names.join('.*'), 'u')) : undefined;
  // Mermaid's own faults are no help to anyone who writes a diagram.
  const reason = isFault ? 'it breaks off without saying why' : said;
  return place(prepared, line, {
    message: `Mermaid cannot draw this diagram: ${reason}`,
    hint: `The syntax: ${syntaxPage(kind)}`,
  });
}

/** Tasks that begin after each other have no days, so that nothing can be placed. */
function waiting(prepared: PreparedSource, kind: Kind | undefined): DiagramProblem | undefined {
  const circle = kind?.name === 'Gantt chart' ? circleOfTasks(prepared.body.text) : undefined;
  return (
    circle &&
    place(prepared, circle.line, {
      message: `The task “${circle.task}” waits for itself to end`,
      hint: 'Give one of the tasks that wait for each other a day on which it begins.',
    })
  );
}

function refused({ message, hint, written }: Refusal, prepared: PreparedSource): DiagramProblem {
  const line = written === undefined ? undefined : onlyLine(prepared, new RegExp(exactly(written), 'u'));
  return place(prepared, line, { message, hint });
}

function place(
  prepared: PreparedSource,
  line: number | undefined,
  problem: Omit<DiagramProblem, 'line'>,
): DiagramProblem {
  const written = line === undefined ? undefined : lineAsWritten(prepared, line);
  return written === undefined ? problem : { ...problem, line: written };
}

function firstLineOf(text: string): string {
  return text.split('\n')[0]?.trim() ?? '';
}

function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
