/** A little less than the longest line and the largest file that are read. */
const LINE = 19_900;
const FILE = 250_000;

/** A piece as often as it goes into one line. */
const line = (piece: string): string => piece.repeat(Math.floor(LINE / piece.length));

/** Such a line as often as it goes into one file, all of it one paragraph. */
const paragraph = (piece: string): string => filled(`${line(piece)}\n`);

/** Lines as often as they go into one file. */
const filled = (lines: string): string => lines.repeat(Math.max(1, Math.floor(FILE / lines.length)));

/** Opened, and closed again on the same line. */
const nest = (open: string, inner: string, close: string): string => {
  const times = Math.floor((LINE - inner.length) / (open.length + close.length));
  return open.repeat(times) + inner + close.repeat(times);
};

const count = (length: number, item: (index: number) => string): string[] =>
  Array.from({ length }, (_, index) => item(index));

/**
 * Inputs that cost some parser of Markdown more than in proportion to their length, as large as a file may be: the
 * kinds that cmark and its GitHub variant are tried with, and more of that sort.
 */
export const pathological: readonly (readonly [what: string, markdown: string])[] = [
  // Emphasis.
  ['nested strong emphasis', nest('*a **a ', 'b', ' a** a*')],
  ['closers of emphasis without openers', paragraph('a_ ')],
  ['openers of emphasis without closers', paragraph('_a ')],
  ['openers of two kinds', paragraph('*a _b ')],
  ['closers of two kinds', paragraph('a* b_ ')],
  ['openers and closers that do not match', paragraph('*a_ ')],
  ['openers and closers whose lengths add up to three', `a**b${paragraph('c* ')}`],
  ['stars and underscores between letters', paragraph('*_a')],
  ['openers of links and closers of emphasis', paragraph('[ a_')],
  ['openers of links and openers of emphasis', paragraph('[a *b')],
  ['runs of stars of growing length', filled(`${count(190, (n) => `a${'*'.repeat(n)}`).join(' ')}\n`)],
  ['emphasis in a deep quote', `${'> '.repeat(90)}${'a*'.repeat(9000)}`],
  ['tildes', paragraph('~~a ~b ')],
  ['nested strikethrough', nest('~~a ', 'b', ' a~~')],
  // Links and images.
  ['closers of links without openers', paragraph('a]')],
  ['openers of links without closers', paragraph('[a')],
  ['nested brackets', nest('[', 'a', ']')],
  ['brackets on every line', paragraph('[')],
  ['brackets and parentheses', paragraph('[ (](')],
  ['images, brackets and parentheses', paragraph('![[]()')],
  ['nested links', nest('[', 'a', '](b)')],
  ['nested images', nest('![', 'a', '](b.png)')],
  ['links without an end', paragraph('[a](b')],
  ['links with a pointed bracket without an end', paragraph('[a](<b')],
  ['links with a title without an end', paragraph('[a](b "')],
  ['destinations with parentheses', paragraph('[a](((((b')],
  ['backslashes in a destination', `[a](${line('\\(').slice(0, -10)})`],
  ['a hard case of links and emphasis', filled('**x [a*b**c*](d)\n')],
  ['openers and stars', paragraph('[*_')],
  ['references to one definition', `${filled(`${line('[a] ')}\n`).slice(0, -200)}\n\n[a]: b.md`],
  ['references to nothing', paragraph('[a][b] ')],
  [
    'a long destination used often',
    `[a]: <${'b'.repeat(15_000)}>\n\n${filled(`${line('[a] ')}\n`).slice(0, 200_000)}`,
  ],
  ['definitions', count(7500, (n) => `[label ${n}]: destination-${n}`).join('\n')],
  ['one definition again and again', filled('[a]: b\n')],
  ['definitions without an end', filled('[a]: <b "c\n')],
  [
    'labels that differ in capitals',
    count(9000, (n) => `[${'aA'[n % 2]}${'bB'[(n >> 1) % 2]}]: c`).join('\n'),
  ],
  ['long labels', filled(`[${'a'.repeat(990)}]\n`)],
  // Code, entities, autolinks.
  ['backticks of growing length', filled(`${count(190, (n) => `e${'`'.repeat(n)}`).join('')}\n`)],
  ['backticks on every line', paragraph('`a``')],
  ['backslashes', paragraph('\\')],
  ['escapes', paragraph('\\a\\*')],
  ['entities', paragraph('&#x')],
  ['names of entities', paragraph('&amp')],
  ['long numbers', paragraph(`&#${'9'.repeat(300)};`)],
  ['ampersands', paragraph('&')],
  ['pointed brackets', paragraph('<')],
  ['autolinks without an end', paragraph('<a:')],
  ['mail addresses without an end', paragraph('<a@')],
  ['mail addresses', paragraph('a@')],
  ['mail addresses with dots', paragraph('a.b@c.')],
  ['web addresses', paragraph('www.')],
  ['web addresses in parentheses', paragraph('www.a.example/((')],
  ['web addresses that end in signs', paragraph('http://a.example?!.:')],
  ['web addresses with entities', paragraph('http://a.example/&amp;')],
  ['schemes', paragraph('https://')],
  ['colons', paragraph('a:')],
  ['blanks at the end of lines', filled(`a${' '.repeat(19_000)}\n`)],
  ['blanks within a line', filled(`a${' '.repeat(9000)}b\n`)],
  ['tabs', filled(`${'\t'.repeat(1000)}a\n`)],
  // Raw HTML.
  ['comments without an end', paragraph('x <!-- ')],
  ['hyphens in a comment', `<!-- ${paragraph('-->-')}`],
  ['declarations', paragraph('x <!A ')],
  ['instructions', paragraph('x <? ')],
  ['sections', paragraph('x <![CDATA[ ')],
  ['tags without an end', paragraph('<a b="')],
  ['tags without an end in a block', `<div>\n${filled('<a b="\n')}`],
  ['end tags without an end', `<div>\n<svg>${paragraph('</svg ')}`],
  ['attributes', `<b ${count(2500, (n) => `a${n}`).join(' ')}>`],
  ['an attribute again and again', paragraph('<b a a a a>')],
  ['unknown tags', paragraph('<x>')],
  ['tags that are left open', paragraph('<div>')],
  ['tags in sentences that are left open', paragraph('a <b>')],
  ['formatting tags', `<b><i>${paragraph('<b><i><p>')}`],
  ['links in links', paragraph('<a href=x>')],
  ['tables in tables', paragraph('<table><tr><td>')],
  ['table parts', `<table>${paragraph('<td>')}`],
  ['lists', filled('<ul><li>\n')],
  ['end tags of nothing', paragraph('</p>')],
  ['details', filled('<details>\n\n')],
  ['building blocks', filled('<PodCard id="a" />\n\n')],
  ['building blocks in a sentence', paragraph('<Person id="a" /> ')],
  // Blocks.
  ['nested quotes', filled(`${line('> ')}a\n`)],
  ['nested bullets', `${line('* ')}a`],
  ['nested numbers', `${line('1. ')}a`],
  ['a list that grows inwards', count(690, (n) => `${' '.repeat(n)}- a`).join('\n')],
  ['a list that grows inwards by two', count(480, (n) => `${'  '.repeat(n)}- a`).join('\n')],
  ['empty lines in a deep list', `${'- '.repeat(99)}x${'\n'.repeat(200_000)}`],
  ['empty lines in a deep list in a quote', `> ${'- '.repeat(98)}x\n${'>\n'.repeat(100_000)}`],
  ['quotes and lists in turn', filled(`${'> - '.repeat(49)}a\n`)],
  ['quotes with lazy lines', `${'> '.repeat(99)}a\n${filled('a\n')}`],
  ['quotes that open and close', filled(`${'> '.repeat(99)}a\n\n`)],
  ['empty bullets', filled('-\n')],
  ['empty quotes', filled('>\n')],
  ['headings', filled('# a\n')],
  ['headings of one name', filled('a\n-\n')],
  ['hashes', paragraph('# ')],
  ['fences without an end', filled('```\na\n~~~\n')],
  ['fences in quotes', filled('> ```\n')],
  ['code by indentation', filled('    a\n\n')],
  ['rules', filled('***\n')],
  ['stars with blanks', filled(`${line('* * ')}\n`)],
  ['alerts', filled('> [!NOTE]\n> a\n\n')],
  // Tables.
  ['a wide table', `${line('|a')}|\n${line('|-')}|\n${filled('|\n')}`],
  ['a long table', `a|b\n-|-\n${filled('c|d\n')}`],
  ['small tables', filled('a|b\n-|-\n\n')],
  ['bars', paragraph('|')],
  ['bars after backslashes', `a|b\n-|-\n${paragraph('\\|')}`],
  ['heads without rows', filled('|a|b|\n')],
  ['lines that nearly are a table', filled('|a|\n|-|-|\n')],
  ['a column for each hyphen', `${line('a|')}\n${line('-|')}\n`],
  // Footnotes and tasks.
  ['footnotes that lead on', count(9000, (n) => `[^${n}]: [^${n + 1}]`).join('\n\n')],
  ['one footnote used often', `${filled(`${line('[^a]')}\n`).slice(0, 200_000)}\n\n[^a]: b`],
  [
    'many footnotes',
    `${count(9000, (n) => `[^${n}]`)
      .join(' ')
      .replace(/(.{19000})/g, '$1\n')}\n\n${count(9000, (n) => `[^${n}]: b`).join('\n')}`,
  ],
  ['footnotes without an end', paragraph('[^')],
  ['footnotes in footnotes', count(90, (n) => `${'    '.repeat(n)}[^${n}]: a`).join('\n\n')],
  ['tasks', filled('- [x] a\n')],
  ['nested tasks', `${'- [ ] '.repeat(3000)}a`],
  // Diagrams and words.
  ['diagrams', filled('```mermaid\npie\n```\n')],
  ['one very long word', filled(`${'a'.repeat(LINE - 1)}\n`)],
  ['letters outside the basic plane', filled(`${'🎧'.repeat(5000)}\n`)],
  ['marks that combine', filled(`a${'\u0301'.repeat(9000)}\n`)],
];
