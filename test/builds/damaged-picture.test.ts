import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { startBuild } from './run-build.ts';

const root = mkdtempSync(join(tmpdir(), 'podbook-picture-'));
afterAll(() => rmSync(root, { recursive: true }));

test('pictures whose body is damaged are all named, and nothing is published', async () => {
  const content = join(root, 'content');
  cpSync('test/orgs/smallest/content', content, { recursive: true });
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const whole = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'red', noise } })
    .png()
    .toBuffer();
  writeFileSync(join(content, 'pods/first-play/whole.png'), whole);
  for (const name of ['half', 'most'])
    writeFileSync(
      join(content, `pods/first-play/${name}.png`),
      whole.subarray(0, whole.length * (name === 'half' ? 0.5 : 0.9)),
    );
  const out = join(root, 'dist');
  const { code, said } = await startBuild(['--content', content, '--out', out, '--on', '2026-11-23']).ended;
  expect(code).toBe(1);
  expect(said).toContain('pods/first-play/half.png:1:1 This picture is damaged');
  expect(said).toContain('pods/first-play/most.png:1:1 This picture is damaged');
  expect(said).not.toContain('whole.png');
  expect(existsSync(out)).toBe(false);
});
