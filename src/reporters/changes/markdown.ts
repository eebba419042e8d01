import type {
  BlockContent,
  Code,
  Html,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { addressOf } from '../../org/addresses.ts';
import type { MermaidSource } from '../../org/charts/mermaid/source.ts';
import type { Diagnostic } from '../../org/diagnostic.ts';
import type { Change, Subject, Value } from '../../org/history/change.ts';
import { sentenceOf } from '../../org/history/sentence.ts';
import { type Follows, followsOf } from './follows.ts';
import { harmlessText } from './harmless-text.ts';
import { type ChangedChart, type ChangesReport, groupTitle, isContinued } from './report.ts';
import { SENTENCES } from './sentences.ts';
import { summarise } from './summary.ts';
import { nameOf, writeValue } from './write-value.ts';

/** By this line a job finds the comment that it wrote before. */
export const COMMENT_MARK = '<!-- podbook diff -->';

/** GitHub takes comments of 65,536 characters; a little is left for what a job may add. */
const LONGEST = 60_000;

/** No change is told in fewer characters. */
const SHORTEST_CHANGE = 20;

/** How much is told: with less and less of it, the first that fits is taken. */
interface Bounds {
  readonly hasCharts: boolean;
  /** Changes of a group, findings of a list, and groups. */
  readonly most: number;
}

const BOUNDS: readonly Bounds[] = [
  { hasCharts: true, most: Number.POSITIVE_INFINITY },
  { hasCharts: false, most: Number.POSITIVE_INFINITY },
  { hasCharts: false, most: 40 },
  { hasCharts: false, most: 10 },
  { hasCharts: false, most: 3 },
  { hasCharts: false, most: 0 },
];

/**
 * A comment for a pull request. It is made as a syntax tree, so that nothing somebody wrote becomes markup, and is
 * never longer than GitHub takes: what is left out is counted.
 */
export function changesAsMarkdown(report: ChangesReport): string {
  const changes = report.difference.changes.length;
  for (const bounds of BOUNDS) {
    // To write thousands of changes takes seconds, only to find that they do not fit.
    if (Math.min(changes, bounds.most) * SHORTEST_CHANGE > LONGEST) continue;
    const written = write(report, bounds);
    if (written.length <= LONGEST) return written;
  }
  return write({ ...report, notes: [], groups: [], charts: [] }, { hasCharts: false, most: 0 });
}

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one' });

function write(report: ChangesReport, bounds: Bounds): string {
  const { difference, groups, notes, before, after } = report;
  const shown = groups.slice(0, bounds.most);
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'html', value: COMMENT_MARK },
      heading(2, 'What changes in the organisation'),
      paragraph([
        strong(summarise(difference, report.lensLabel)),
        ...harmlessText(` From ${before} to ${after}.`),
      ]),
      ...notes.map((note) => paragraph([...harmlessText(`Note: ${note}`)])),
      ...shown.flatMap((group, at): RootContent[] => {
        const follows = followsOf(group.changes);
        return [
          ...(isContinued(group, shown[at - 1]) ? [] : [heading(3, groupTitle(group))]),
          ...(group.outcome ? [heading(4, group.outcome.title)] : []),
          bullets(group.changes, bounds.most, ({ change }, index) =>
            changeItem(change, follows[index], report),
          ),
        ];
      }),
      ...leftOut(groups.length - shown.length, 'groups of changes'),
      ...findings('New findings', difference.found, bounds.most),
      ...findings('No longer found', difference.fixed, bounds.most),
      ...(bounds.hasCharts ? report.charts.flatMap(chart) : []),
    ],
  };
  return processor.stringify(tree);
}

function changeItem(change: Change, follows: Follows | undefined, report: ChangesReport): ListItem {
  const plain = (value: Value) => writeValue(value, report.lensLabel);
  const words = sentenceOf(change, SENTENCES, plain).flatMap((part): PhrasingContent[] => {
    if ('words' in part) return [{ type: 'text', value: part.words }];
    if ('subject' in part) return [named(part.subject, report)];
    return harmlessText(plain(part.value));
  });
  const below = follows ? followItems(follows, report) : [];
  const children: BlockContent[] = [paragraph(words)];
  if (below.length > 0) children.push({ type: 'list', spread: false, children: below });
  return { type: 'listItem', spread: false, children };
}

function followItems({ concerned, found, fixed }: Follows, report: ChangesReport): ListItem[] {
  return [
    ...(concerned.subjects.length > 0 ? [item(concerns(concerned, report))] : []),
    ...found.map(({ message }) => item([strong('New:'), ...harmlessText(` ${message}`)])),
    ...fixed.map(({ message }) => item([strong('Fixed:'), ...harmlessText(` ${message}`)])),
  ];
}

/** "Concerns **Fair Share**, **First Play** and 4 more": the names stand out, whatever commas are in them. */
function concerns({ subjects, more }: Follows['concerned'], report: ChangesReport): PhrasingContent[] {
  const items: readonly PhrasingContent[] = [
    ...subjects.map((subject) => named(subject, report)),
    ...(more > 0 ? [{ type: 'text', value: `${more} more` } as const] : []),
  ];
  return items.flatMap((each, index): PhrasingContent[] => {
    const before = index === 0 ? 'Concerns ' : index === items.length - 1 ? ' and ' : ', ';
    return [{ type: 'text', value: before }, each];
  });
}

/** A name, leading to its page in the preview where there is one. */
function named(subject: Subject, { preview }: ChangesReport): PhrasingContent {
  const name = strong(nameOf(subject));
  const { kind, id } = subject;
  const hasPage = kind !== 'file' && kind !== 'function' && kind !== 'organisation' && !subject.isUnlisted;
  if (preview === undefined || !hasPage) return name;
  return { type: 'link', url: `${preview}${addressOf({ kind, id })}`, children: [name] };
}

function findings(title: string, found: readonly Diagnostic[], most: number): RootContent[] {
  if (found.length === 0) return [];
  return [
    heading(3, title),
    bullets(found, most, ({ severity, message, file, line, rule }) =>
      item([
        ...harmlessText(`${severity}: ${message} (`),
        { type: 'inlineCode', value: `${file}:${line}`.replaceAll(/\s+/g, ' ') },
        ...harmlessText(`, ${rule})`),
      ]),
    ),
  ];
}

/** Before and after, folded: they are looked at by those who want to. */
function chart({ title, before, after }: ChangedChart): RootContent[] {
  const side = (name: string, sources: readonly MermaidSource[]): RootContent[] =>
    sources.length === 0
      ? [paragraph([{ type: 'text', value: `${name}: nothing` }])]
      : [
          paragraph([strong(name)]),
          ...sources.map(({ text }): Code => ({ type: 'code', lang: 'mermaid', value: text.trimEnd() })),
        ];
  return [
    html(`<details><summary>${escapeHtml(title)}</summary>`),
    ...side('Before', before),
    ...side('After', after),
    html('</details>'),
  ];
}

function bullets<T>(
  items: readonly T[],
  most: number,
  write: (item: T, index: number) => ListItem,
): RootContent {
  const shown = items.slice(0, most).map(write);
  const hidden = items.length - shown.length;
  const rest =
    hidden > 0
      ? [item([{ type: 'emphasis', children: [{ type: 'text', value: `and ${hidden} more` }] }])]
      : [];
  return { type: 'list', spread: false, children: [...shown, ...rest] };
}

function leftOut(count: number, what: string): RootContent[] {
  const value = `${count} more ${what} do not fit into a comment: run podbook diff to see them.`;
  return count > 0 ? [paragraph([{ type: 'text', value }])] : [];
}

function item(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(children)] };
}

function heading(depth: 2 | 3 | 4, value: string): RootContent {
  return { type: 'heading', depth, children: harmlessText(value) };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: harmlessText(value) };
}

function html(value: string): Html {
  return { type: 'html', value };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
