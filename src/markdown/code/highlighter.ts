import type { ElementContent } from 'hast';
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { h, textNode } from '../tree.ts';
import { type CodeLanguage, codeLanguage, grammarOf } from './languages.ts';

/** Colours some code: what goes into its `code` element; `undefined` for a language that it cannot colour. */
export type Highlight = (code: string, language: string) => ElementContent[] | undefined;

/** Lines longer than this are data rather than code, and cost some grammars the cube of their length. */
const MAX_LINE = 200;

const THEME = 'podbook';

/** Colours code by classes, loading a language's grammar when it is first asked for. */
export class Highlighter {
  readonly #shiki: HighlighterCore;

  private constructor(shiki: HighlighterCore) {
    this.#shiki = shiki;
  }

  /** A highlighter that knows no language yet. It runs without WebAssembly. */
  static async open(): Promise<Highlighter> {
    // A theme whose colours are names: each becomes a class, so that the stylesheet has the colours for light and dark.
    const theme = createCssVariablesTheme({ name: THEME, variablePrefix: '--' });
    const engine = createJavaScriptRegexEngine({ forgiving: true });
    return new Highlighter(await createHighlighterCore({ themes: [theme], langs: [], engine }));
  }

  /** Loads what some texts need, so that colouring itself need not wait. */
  async prepare(texts: Iterable<string>): Promise<Highlight> {
    const wanted = new Set<CodeLanguage>();
    for (const text of texts) for (const language of languagesIn(text)) wanted.add(language);
    const loaded = this.#shiki.getLoadedLanguages();
    const missing = [...wanted].filter((language) => !loaded.includes(language));
    await this.#shiki.loadLanguage(...missing.map(grammarOf));
    return (code, language) => this.#colour(code, language);
  }

  #colour(code: string, written: string): ElementContent[] | undefined {
    const language = codeLanguage(written);
    if (!language || !this.#shiki.getLoadedLanguages().includes(language)) return undefined;
    const lines = this.#shiki.codeToTokensBase(code, {
      lang: language,
      theme: THEME,
      tokenizeMaxLineLength: MAX_LINE,
      // A limit of time would make slow machines publish other pages than fast ones.
      tokenizeTimeLimit: 0,
    });
    return lines.flatMap((tokens, index) => [
      ...(index === 0 ? [] : [textNode('\n')]),
      ...joined(tokens).map(({ kind, text }) =>
        kind === '' ? textNode(text) : h('span', { className: [`code-${kind}`] }, [textNode(text)]),
      ),
    ]);
  }
}

/** The languages that fences of a text may name. Too many do no harm: a grammar that nobody uses costs little. */
function* languagesIn(text: string): Generator<CodeLanguage> {
  for (const [, written = ''] of text.matchAll(/(?:```|~~~)[ \t]*([^\s`{]+)/g)) {
    const language = codeLanguage(written);
    if (language) yield language;
  }
}

/** Tokens of one kind that follow each other become one, and blanks belong to whatever stands before them. */
function joined(tokens: readonly { readonly content: string; readonly color?: string }[]) {
  const result: { kind: string; text: string }[] = [];
  for (const { content, color } of tokens) {
    const kind = kindOf(color);
    const last = result.at(-1);
    if (last && (last.kind === kind || content.trim() === '')) last.text += content;
    else result.push({ kind, text: content });
  }
  return result;
}

/** The kind of a token by the variable that is its colour: `var(--token-keyword)` is a keyword. */
function kindOf(color: string | undefined): string {
  const kind = /^var\(--token-([a-z-]+)\)$/.exec(color ?? '')?.[1] ?? '';
  return kind === 'punctuation' ? '' : kind;
}
