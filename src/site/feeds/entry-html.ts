import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { addressOf } from '../../org/addresses.ts';
import type { Change, Subject, Value } from '../../org/history/change.ts';
import type { LogEntry } from '../../org/history/log.ts';
import { partsOf, subjectTitle, valueText } from '../change-text.ts';
import { pageOf } from '../history.ts';
import { formats, words } from '../languages/index.ts';
import { organisation } from '../organisation.ts';
import { commitAddress, requestAt } from '../repository.ts';

/** Whoever wants to read more than this of one commit reads it in the handbook. */
const MOST = 20;

/** Gives the full address of a page of the handbook. */
type Full = (address: string) => string;

/** What a commit changed, as HTML that can be read anywhere: every address in it is a full one. */
export function entryHtml(entry: LogEntry, full: Full): string {
  const { changes: say } = words();
  const told = entry.changes.slice(0, MOST);
  const rest = entry.changes.length - told.length;
  const items = told.map(({ change }) => element('li', sentence(change, full)));
  if (rest > 0) items.push(element('li', [text(say.more(rest))]));
  return toHtml([element('ul', items), element('p', separated(sources(entry)))]);
}

function sentence(change: Change, full: Full): ElementContent[] {
  return partsOf(change).flatMap((part) => {
    if ('words' in part) return [text(part.words)];
    return 'subject' in part ? [subjectLink(part.subject, full)] : valueNodes(part.value, full);
  });
}

function valueNodes(value: Value, full: Full): ElementContent[] {
  if (!('subjects' in value)) return [text(valueText(value))];
  const parts = formats().list(value.subjects.map((subject) => subjectLink(subject, full)));
  return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}

function subjectLink(subject: Subject, full: Full): ElementContent {
  const entity = pageOf(subject);
  const title = text(subjectTitle(subject));
  return entity ? link(full(addressOf(entity)), title) : title;
}

/** The commit and the pull request, with links where their host is known. */
function sources(entry: LogEntry): ElementContent[] {
  const { changes: say } = words();
  const org = organisation();
  const request = entry.request === undefined ? undefined : requestAt(org, entry.request);
  return [
    linked(commitAddress(org, entry.commit), say.commit(entry.commit.slice(0, 7))),
    ...(request ? [linked(request.address, say.request(request.mark))] : []),
  ];
}

function linked(address: string | undefined, words: string): ElementContent {
  return address === undefined ? text(words) : link(address, text(words));
}

function separated(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [text(' · '), node]));
}

function link(address: string, child: ElementContent): ElementContent {
  return { type: 'element', tagName: 'a', properties: { href: address }, children: [child] };
}

function element(tagName: string, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
