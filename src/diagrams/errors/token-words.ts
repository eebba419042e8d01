/** Names of Mermaid's parsers for what stands in a diagram, in words. */
const words: Readonly<Record<string, string>> = {
  ALPHA: 'a name',
  COLON: 'a colon',
  COLONSEP: 'a colon',
  COMMA: 'a comma',
  DIAMOND_STOP: '}',
  EOF: 'the end of the diagram',
  HIGH_RISK: 'High',
  ID: 'a name',
  LOW_RISK: 'Low',
  MD_PARENT: 'u',
  MED_RISK: 'Medium',
  NEWLINE: 'the end of the line',
  NL: 'the end of the line',
  NODE_DEND: 'a closing bracket',
  NODE_ID: 'a name',
  NODE_STRING: 'a name',
  NUMBER_PIE: 'a number',
  NUMBER_WITH_DECIMAL: 'a number',
  ONE_OR_MORE: '|{ (one or more)',
  ONLY_ONE: '|| (exactly one)',
  PE: ')',
  SQE: ']',
  SQUARE_BRACES_END: ']',
  STR: 'a text in quotes',
  STRING2: 'a text in quotes',
  STRUCT_STOP: '}',
  TXT: 'a colon and a text',
  ZERO_OR_MORE: 'o{ (zero or more)',
  ZERO_OR_ONE: 'o| (zero or one)',
  end: 'end',
  taskData: 'a colon and what belongs to the task',
};

/** A few things that would have fitted, in words; `undefined` where there are too many or they have no words. */
export function expectedWords(expected: readonly string[]): string | undefined {
  const known = new Set(expected.map((name) => words[name] ?? (/^\W{1,3}$/.test(name) ? name : '')));
  if (known.size === 0 || known.size > 5 || known.has('')) return undefined;
  const list = [...known];
  const last = list.pop();
  return list.length > 0 ? `${list.join(', ')} or ${last}` : last;
}

/** What was found, in words. */
export function foundWords(found: string, text: string): string {
  return text === '' ? (words[found] ?? 'its end') : `“${text}”`;
}
