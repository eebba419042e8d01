import type { DiagramProblem } from '../result.ts';
import { refusedInSource } from './refusals.ts';
import { allowedSettings, mergeSettings, type Settings } from './settings.ts';
import { cut, slice, type TrackedText, track } from './tracked-text.ts';
import { parseYaml } from './yaml.ts';

/** A source as Mermaid is to read it. */
export interface PreparedSource {
  /** The diagram itself: no front matter, no directives, no comments. */
  readonly body: TrackedText;
  /** `title` of the front matter. */
  readonly title?: string;
  /** What the author set and may set. */
  readonly settings: Settings;
}

/**
 * Takes a source apart the way Mermaid does, so that errors find their way back to the line they were written on,
 * and so that no setting reaches Mermaid unread.
 */
export function prepare(source: string): PreparedSource | { readonly problem: DiagramProblem } {
  const frontMatter = readFrontMatter(track(source.replace(/\r\n?/g, '\n')));
  if ('problem' in frontMatter) return frontMatter;
  const directives = readDirectives(frontMatter.body);
  if ('problem' in directives) return directives;
  const { title } = frontMatter;
  const settings = mergeSettings(frontMatter.settings, directives.settings);
  const body = withoutComments(directives.body);
  const problem = refusedInSource(body);
  if (problem) return { problem };
  return title === undefined ? { body, settings } : { body, settings, title };
}

/**
 * What Mermaid is given: the diagram under front matter of our own, on one line. There is always some, because
 * without it Mermaid would look for front matter in the diagram again and find what comments had hidden.
 */
export function preparedText({ body, title, settings }: PreparedSource): string {
  return `---\n${JSON.stringify({ title, config: settings })}\n---\n${body.text}`;
}

function readFrontMatter(source: TrackedText): PreparedSource | { problem: DiagramProblem } {
  const match = /^\s*?([ \t]*)---[ \t]*\n(?:([\s\S]*?)\n)??\1---[ \t]*(?:\n|$)/.exec(source.text);
  if (!match) return { body: source, settings: {} };
  const [whole, indent = '', yaml = ''] = match;
  const parsed = parseYaml(yaml.replaceAll(new RegExp(`^${indent}`, 'gm'), ''), 'front matter');
  if ('problem' in parsed) {
    const opening = whole.slice(0, whole.indexOf('---')).split('\n').length;
    return { problem: { ...parsed.problem, line: (parsed.problem.line ?? 1) + opening } };
  }
  const body = slice(source, whole.length);
  const { title, displayMode, config } = asRecord(parsed.value);
  const ofGantt = displayMode === undefined ? {} : { gantt: { displayMode } };
  const settings = mergeSettings(allowedSettings(config), allowedSettings(ofGantt));
  return title ? { body, settings, title: String(title) } : { body, settings };
}

function readDirectives(source: TrackedText): PreparedSource | { problem: DiagramProblem } {
  let settings: Settings = {};
  for (const match of source.text.matchAll(/%%\{([\s\S]*?)\}%%/g)) {
    const parsed = parseYaml(`{${match[1]}}`, 'directive');
    if ('problem' in parsed) {
      const line = (source.lines[match.index] ?? 1) + (parsed.problem.line ?? 1) - 1;
      return { problem: { ...parsed.problem, line } };
    }
    const { init, initialize, wrap } = asRecord(parsed.value);
    for (const written of [init, initialize]) settings = mergeSettings(settings, allowedSettings(written));
    if (wrap !== undefined) settings = { ...settings, wrap: true };
  }
  const body = cut(source, /%%\{[\s\S]*?\}%%/g);
  // Cutting one directive may join the halves of another, and an open one would swallow the diagram.
  const open = body.text.indexOf('%%{');
  if (open === -1) return { body, settings };
  return {
    problem: {
      message: 'A directive of this diagram has no end',
      hint: 'Close it with }%%, or leave it out: a handbook’s diagrams have one look.',
      line: body.lines[open] ?? 1,
    },
  };
}

/** The same pattern as Mermaid's: it takes blank lines before a comment along. */
function withoutComments(source: TrackedText): TrackedText {
  const body = cut(source, /^\s*%%(?!\{)[^\n]+\n?/gm);
  return slice(body, body.text.length - body.text.trimStart().length);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
