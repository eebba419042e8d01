import { createHash } from 'node:crypto';
import type { Change, Subject, Value } from '../../../src/org/history/change.ts';
import type { Version } from '../../../src/org/history/comparison.ts';
import { type Files, readingOfFiles } from '../../organisation.ts';

/** The day that counts as today in these tests. */
export const ON = '2026-06-15';

/** An organisation as one version of a history. Front matter may stand alone, without its `---` lines. */
export function versionOf(files: Files): Version {
  const whole = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, asFile(path, text)]));
  const { org, diagnostics } = readingOfFiles(whole);
  const fingerprints = Object.entries({ 'org.yaml': 'name: Tiny\n', ...whole }).map(
    ([path, content]) => [path, createHash('sha1').update(content).digest('hex')] as const,
  );
  return { org, diagnostics, files: new Map(fingerprints) };
}

function asFile(path: string, content: string | Uint8Array): string | Uint8Array {
  const isBare = typeof content === 'string' && path.endsWith('.md') && !content.startsWith('---');
  return isBare ? `---\n${content}\n---\n` : content;
}

/** A change on one line: `person-joined pod:first-play person:ana → builder`. */
export function told(change: Change): string {
  const { type, subject, other, part, day, before, after } = change;
  return [
    type,
    id(subject),
    other && id(other),
    part && `(${part})`,
    before && `${write(before)} →`,
    after && (before ? write(after) : `→ ${write(after)}`),
    day && `on ${day}`,
  ]
    .filter((word) => word !== undefined)
    .join(' ');
}

function id({ kind, id: name }: Subject): string {
  return `${kind}:${name}`;
}

function write(value: Value): string {
  if ('text' in value) return JSON.stringify(value.text);
  if ('word' in value) return value.word;
  if ('day' in value) return value.day;
  if ('number' in value) return `${value.number}${value.unit ?? ''}`;
  if ('lenses' in value) return value.lenses.join('+');
  if ('subjects' in value) return value.subjects.map(id).join('+');
  return value.json;
}
