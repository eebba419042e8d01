import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Answer } from './answer.ts';

const rememberedSchema = z.record(
  z.string(),
  z.strictObject({
    /** Milliseconds since 1970. */
    asked: z.number(),
    answer: z.union([
      z.strictObject({ kind: z.literal('there') }),
      z.strictObject({ kind: z.literal('moved'), to: z.url() }),
    ]),
  }),
);

/** Good answers of earlier runs, so that nobody's site is asked every day. Trouble is asked about again each time. */
export interface Memory {
  get(url: string): Answer | undefined;
  set(url: string, answer: Answer): void;
  /** Throws where the file cannot be written. */
  save(): void;
}

/**
 * @param file absolute path; losing it costs time and nothing else
 * @param now milliseconds since 1970
 * @param longest milliseconds for which an answer is good
 */
export function openMemory(file: string, now: number, longest: number): Memory {
  const remembered = new Map(
    Object.entries(read(file)).filter(([, { asked }]) => asked <= now && now - asked < longest),
  );
  return {
    get: (url) => remembered.get(url)?.answer,
    set(url, answer) {
      if (answer.kind === 'there' || answer.kind === 'moved') remembered.set(url, { asked: now, answer });
    },
    save() {
      mkdirSync(dirname(file), { recursive: true });
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify(Object.fromEntries([...remembered].sort())));
      renameSync(unfinished, file);
    },
  };
}

function read(file: string): z.infer<typeof rememberedSchema> {
  try {
    return rememberedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
