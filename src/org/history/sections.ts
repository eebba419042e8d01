import type { Body } from '../body.ts';
import type { Change, Subject } from './change.ts';

interface Section {
  readonly title: string;
  readonly text: string;
}

/**
 * Compares the prose of two bodies, section by section (`##`). A section is known by its heading; one
 * that is called differently and says the same was renamed.
 */
export function compareBodies(subject: Subject, before: Body, after: Body): Change[] {
  const [old, young] = [sectionsOf(before), sectionsOf(after)];
  const about = (part: string) => ({ subject, part, files: [subject.file] });
  const rest = new Map(old.map((section) => [section.title, section]));
  const changes: Change[] = [];
  const fresh = young.filter(({ title }) => !rest.has(title));
  for (const { title, text } of young) {
    const renamed = fresh.some((section) => section.title === title)
      ? [...rest.values()].find(
          (section) => section.text === text && !young.some((each) => each.title === section.title),
        )
      : undefined;
    const twin = renamed ?? rest.get(title);
    rest.delete(twin?.title ?? title);
    if (renamed)
      changes.push({
        type: 'section-renamed',
        ...about(title),
        before: { text: renamed.title },
        after: { text: title },
      });
    else if (twin?.text === text) continue;
    else if (title === '') changes.push({ type: 'prose-rewritten', subject, files: [subject.file] });
    else changes.push({ type: twin ? 'section-rewritten' : 'section-added', ...about(title) });
  }
  for (const { title, text } of rest.values()) {
    if (title !== '') changes.push({ type: 'section-removed', ...about(title) });
    else if (text !== '') changes.push({ type: 'prose-rewritten', subject, files: [subject.file] });
  }
  return changes;
}

/** The text before the first `##`, under an empty title, then one section for each; a repeated title gets its number. */
function sectionsOf({ text, line, headings }: Body): Section[] {
  const lines = text.split('\n');
  const starts = headings
    .filter(({ depth }) => depth <= 2)
    .map((heading) => ({ ...heading, at: heading.line - line }));
  const sections: Section[] = [{ title: '', text: told(lines.slice(0, starts[0]?.at)) }];
  const seen = new Map<string, number>();
  for (const [index, { text: title, at }] of starts.entries()) {
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    const name = times === 1 ? title : `${title} (${times})`;
    sections.push({ title: name, text: told(lines.slice(at + 1, starts[index + 1]?.at)) });
  }
  return sections;
}

function told(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
