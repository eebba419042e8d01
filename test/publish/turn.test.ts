import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeTurn } from '../../src/publish/turn.ts';

const engine = mkdtempSync(join(tmpdir(), 'podbook-turn-'));
afterAll(() => rmSync(engine, { recursive: true }));

test('builds of one engine take turns, in whatever order they come', async () => {
  const events: string[] = [];
  const build = async (name: string) => {
    const end = await takeTurn(engine, () => events.push(`${name} waits`));
    events.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    events.push(`${name} ends`);
    end();
  };
  await Promise.all([build('one'), build('other')]);
  const turns = events.filter((event) => !event.endsWith('waits')).map((event) => event.split(' ')[1]);
  expect(turns).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(events.filter((event) => event.endsWith('waits'))).toHaveLength(1);
});
