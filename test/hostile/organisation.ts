import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { render } from '../../src/markdown/render.ts';
import { RULES } from '../../src/org/rules/index.ts';
import { diagrams } from './corpus/diagrams.ts';
import { hostileAddresses, hostileFiles, hostileSettings, imageNames, pageNames } from './corpus/fields.ts';
import { bodies } from './corpus/index.ts';
import { breakouts } from './corpus/places.ts';

/** Lines of a file that stand or fall together, and how many vectors they carry. */
interface Piece {
  readonly text: string;
  readonly vectors: number;
}

/** A file of a hostile organisation. Its name may be a vector itself. */
interface HostileFile {
  readonly pieces: readonly Piece[];
  readonly nameVectors: number;
}

/** An organisation that is hostile wherever somebody can write, by path. */
export type HostileOrganisation = Map<string, HostileFile>;

/** What was refused: a file, and the line in it. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
}

/** Bodies on one page. */
const ON_A_PAGE = 60;
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const IMAGE_FOLDER = 'guide/bodies';

export function hostileOrganisation(): HostileOrganisation {
  const organisation: HostileOrganisation = new Map();
  const write = (path: string, pieces: readonly Piece[], nameVectors = 0) =>
    organisation.set(path, { pieces, nameVectors });
  write('org.yaml', settings());
  for (const [id, text] of breakouts.entries()) {
    const address = hostileAddresses[id % hostileAddresses.length] ?? '';
    for (const [path, lines] of Object.entries(hostileFiles)) {
      const pieces = lines.map((line) => filled(line, text, address, id));
      const body = filled('## TEXT\n\nText.', text, address, id);
      write(path.replace('ID', String(id)), [plain('---'), ...pieces, plain('---'), body]);
    }
  }
  for (const [index, pieces] of pagesOfBodies().entries())
    write(`${IMAGE_FOLDER}/b-${index}.md`, [...front(`Bodies ${index}`), ...pieces]);
  for (const name of imageNames) write(`${IMAGE_FOLDER}/${armed(name)}`, [], 1);
  for (const name of pageNames) write(armed(name), [...front('Page'), plain('Text.')], 1);
  return organisation;
}

/** How many vectors there are in an organisation. */
export function vectorsIn(organisation: HostileOrganisation): number {
  return [...organisation.values()].reduce(
    (sum, { pieces, nameVectors }) =>
      sum + nameVectors + pieces.reduce((inner, { vectors }) => inner + vectors, 0),
    0,
  );
}

/** Takes out what has been refused; fails where something was refused that is not hostile. */
export function takeOut(organisation: HostileOrganisation, refused: readonly Refusal[]): void {
  const out = new Set<Piece>();
  for (const { file, line } of refused) {
    const found = organisation.get(file);
    const piece = pieceAt(found?.pieces ?? [], line);
    if (piece !== undefined && piece.vectors > 0) out.add(piece);
    else if (found === undefined || found.nameVectors > 0) organisation.delete(file);
    else throw new Error(`${file}:${line} is refused, and nobody is hostile there`);
  }
  for (const [path, { pieces, nameVectors }] of organisation)
    organisation.set(path, { pieces: pieces.filter((piece) => !out.has(piece)), nameVectors });
}

/** Writes an organisation into a folder, and nothing else into it. */
export function writeTo(folder: string, organisation: HostileOrganisation): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, { pieces }] of organisation) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text = `${pieces.map(({ text }) => text).join('\n')}\n`;
    writeFileSync(join(folder, path), /\.(?:png|svg)$/.test(path) ? PIXEL : text);
  }
}

/** Most rules judge what an organisation is like, which is not what is looked for. Of what these find no page can be made. */
const NEEDED: ReadonlySet<string> = new Set(['dead-link', 'building-block']);

function settings(): Piece[] {
  const all = breakouts.join(' ');
  const lines = hostileSettings.map((line, index) => filled(line, all, hostileAddresses[index % 4] ?? '', 0));
  const rules = RULES.filter(({ id }) => !NEEDED.has(id)).map(({ id }) => plain(`  ${id}: off`));
  return [...lines, plain('rules:'), ...rules];
}

/** The bodies that the pipeline takes as they are, diagrams, and images with hostile names, some of them a page. */
function pagesOfBodies(): Piece[][] {
  const silent = bodies.filter(({ text }) => isTakenAsItIs(text));
  const images = imageNames.map(
    (name) => `![a](<${encodeURI(name).replace(/[#?]/g, encodeURIComponent)}> 'b')`,
  );
  const texts = [...silent.map(({ text }) => text), ...[...diagrams, ...images].map(armed)];
  const pages: Piece[][] = [];
  for (let start = 0; start < texts.length; start += ON_A_PAGE) {
    const page = texts.slice(start, start + ON_A_PAGE);
    // A heading between them, so that none goes on with what the one before it began.
    pages.push(page.map((text) => ({ text: `\n${text}\n\n## Next\n`, vectors: 1 })));
  }
  return pages;
}

/** And does not reach over what comes after it, as an element does that is not closed. */
function isTakenAsItIs(text: string): boolean {
  const { html, problems } = render(`${text}\n\n## Next\n`, { line: 1, resolveLink: () => undefined });
  return problems.length === 0 && html.endsWith('>Next</h2>\n');
}

function front(title: string): Piece[] {
  return ['---', `title: ${title}`, '---'].map(plain);
}

function plain(text: string): Piece {
  return { text, vectors: 0 };
}

/** Far from the numbers of the bodies. */
let next = 1_000_000;

/** The same name wherever it is written: an image has to be found. */
const numbers = new Map<string, number>();

/** Puts a script in. The same template has always the same. */
function armed(template: string): string {
  const number = numbers.get(template) ?? next++;
  numbers.set(template, number);
  return template.replaceAll('RUN', `alert(${number})`).replaceAll('NR', String(number));
}

function filled(line: string, text: string, address: string, id: number): Piece {
  const vectors = line.match(/TEXT|ADDRESS|WHOLE|RUN|NR/g)?.length ?? 0;
  const isBody = line.startsWith('#');
  const filling = line
    .replaceAll('ADDRESS', () => JSON.stringify(`https://a.example/${text.replaceAll(' ', '%20')}`))
    .replaceAll('WHOLE', () => JSON.stringify(address))
    .replaceAll('TEXT', () => (isBody ? text : JSON.stringify(text)))
    .replace(/RUN/g, () => `alert(${next++})`)
    .replace(/NR/g, () => String(next++));
  return { text: filling.replaceAll('ID', String(id)), vectors };
}

function pieceAt(pieces: readonly Piece[], line: number): Piece | undefined {
  let at = 1;
  for (const piece of pieces) {
    at += piece.text.split(/\r\n?|\n/).length;
    if (line < at) return piece;
  }
  return undefined;
}
