import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { measurePictures } from '../../src/measure.ts';
import { encode } from '../../src/pictures/encode.ts';
import { readPicture } from '../../src/pictures/picture.ts';
import { mainVersion } from '../../src/pictures/versions.ts';
import { readingOfFolder } from '../organisation.ts';

const SECRET = 'SECRET <script>';

const WIDTH = 31;
const HEIGHT = 17;

/** Of many colours, and others in each frame. */
function frame(index: number) {
  const values = Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (at * at * 7 + index * 50) % 256);
  return sharp(Buffer.from(values), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

/** Three frames, each for another time, repeated twice. */
async function moving(format: 'gif' | 'webp', orientation?: number): Promise<Buffer> {
  const frames = await Promise.all([0, 1, 2].map((index) => frame(index).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .withExif({ IFD0: { Copyright: SECRET } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${SECRET.replace('<', '&lt;')}</a></x:xmpmeta>`)
    .withMetadata(orientation === undefined ? {} : { orientation })
    .toFormat(format, { delay: [100, 200, 300], loop: 2, ...(format === 'webp' && { lossless: true }) })
    .toBuffer();
}

async function published(path: string, bytes: Uint8Array): Promise<Buffer> {
  const picture = await readPicture(path, bytes);
  if (!('format' in picture)) throw new Error(picture.message);
  return Buffer.from(await encode(bytes, picture, mainVersion(path, picture)));
}

/** All that is seen of it. */
async function seen(bytes: Uint8Array) {
  const { width, pageHeight, pages, loop, delay } = await sharp(bytes, { animated: true }).metadata();
  const pixels = await sharp(bytes, { animated: true }).ensureAlpha().raw().toBuffer();
  return { width, pageHeight, pages, loop, delay, pixels };
}

/** A part of a RIFF file. */
function part(name: string, data: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), length, Buffer.from(data), Buffer.alloc(data.length % 2)]);
}

/** A RIFF file whose length counts what was put into it. */
function counted(...bytes: Buffer[]): Buffer {
  const whole = Buffer.concat(bytes);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** An extension of a GIF, in one block and in a second one where there is more. */
function extension(label: number, ...blocks: string[]): Buffer {
  const lengths = blocks.flatMap((each) => [Buffer.from([each.length]), Buffer.from(each, 'latin1')]);
  return Buffer.concat([Buffer.from([0x21, label]), ...lengths, Buffer.from([0])]);
}

/** Before the first extension, where the loop stands. */
function intoGif(gif: Buffer, ...added: Buffer[]): Buffer {
  const at = gif.indexOf('NETSCAPE2.0') - 3;
  return Buffer.concat([gif.subarray(0, at), ...added, gif.subarray(at)]);
}

/** A part of a PNG, with its checksum. */
function pngPart(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

/** A PNG that says that it has so many frames: behind its head, which is 33 bytes long. */
async function pngOf(frames: number): Promise<Buffer> {
  const png = await frame(0).png().toBuffer();
  const said = Buffer.alloc(8);
  said.writeUInt32BE(frames);
  return Buffer.concat([png.subarray(0, 33), pngPart('acTL', said), png.subarray(33)]);
}

describe('a PNG that moves', () => {
  test('is told to become still, and is published', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'podbook-moving-'));
    for (const frames of [0, 1, 2]) {
      writeFileSync(
        join(folder, `${frames}.png`),
        frames ? await pngOf(frames) : await frame(0).png().toBuffer(),
      );
    }
    writeFileSync(join(folder, 'text.png'), 'a text');
    const { org } = readingOfFolder(folder);
    const { pictures, diagnostics } = await measurePictures(org, folder);
    rmSync(folder, { recursive: true });
    expect([...pictures.keys()]).toEqual(['0.png', '1.png', '2.png']);
    expect(diagnostics).toMatchObject([
      {
        file: '2.png',
        severity: 'warning',
        message: 'This png moves, and only its first frame is published',
      },
      { file: 'text.png', severity: 'error' },
    ]);
  });

  test('is one under any name', async () => {
    expect(await readPicture('a.webp', await pngOf(2))).toHaveProperty('loss');
  });
});

describe('an animated WebP', () => {
  test.each<[string, (webp: Buffer) => Buffer]>([
    ['EXIF and XMP', (webp) => webp],
    ['a part of its own', (webp) => counted(webp, part('note', SECRET))],
    ['bytes after its end', (webp) => Buffer.concat([webp, Buffer.from(SECRET)])],
    [
      'a part of its own in a frame',
      (webp) => {
        const at = webp.indexOf('ANMF');
        const length = webp.readUInt32LE(at + 4);
        const note = part('note', SECRET);
        const end = at + 8 + length + (length % 2);
        const whole = counted(webp.subarray(0, end), note, webp.subarray(end));
        whole.writeUInt32LE(end - at - 8 + note.length, at + 4);
        return whole;
      },
    ],
  ])('is published without %s, and looks the same', async (_what, change) => {
    const plain = await moving('webp');
    const bytes = change(plain);
    expect(bytes.toString('latin1')).toContain(SECRET);
    const bare = await published('guide/a.webp', bytes);
    expect(bare.toString('latin1')).not.toMatch(/SECRET|EXIF|XMP |xmpmeta|note/);
    expect(bare.length).toBe(8 + bare.readUInt32LE(4));
    const { exif, xmp } = await sharp(bare, { animated: true }).metadata();
    expect({ exif, xmp }).toEqual({ exif: undefined, xmp: undefined });
    expect(await seen(bare)).toEqual(await seen(plain));
    expect(await published('guide/a.webp', bare)).toEqual(bare);
  });

  test('is measured as it lies, since nothing turns its frames', async () => {
    expect(await readPicture('guide/a.webp', await moving('webp', 6))).toMatchObject({
      width: WIDTH,
      height: HEIGHT,
      isAnimated: true,
    });
  });

  test('that is called png is one all the same', async () => {
    expect((await published('guide/a.png', await moving('webp'))).toString('latin1')).not.toContain(SECRET);
  });
});

describe('a GIF', () => {
  test.each<[string, (gif: Buffer) => Buffer]>([
    ['a comment', (gif) => intoGif(gif, extension(0xfe, SECRET, 'SECRET more'))],
    ['XMP', (gif) => intoGif(gif, extension(0xff, 'XMP DataXMP', SECRET))],
    ['text that no browser shows', (gif) => intoGif(gif, extension(0x01, 'x'.repeat(12), SECRET))],
    ['an extension that nobody knows', (gif) => intoGif(gif, extension(0x42, SECRET))],
    [
      'what follows in how often it is repeated',
      (gif) => intoGif(gif, extension(0xff, 'NETSCAPE2.0', '\x01\x02\x00', SECRET)),
    ],
    ['bytes after its end', (gif) => Buffer.concat([gif, Buffer.from(SECRET)])],
  ])('is published without %s, and looks the same', async (_what, change) => {
    const plain = await moving('gif');
    const bytes = change(plain);
    expect(bytes.toString('latin1')).toContain(SECRET);
    const bare = await published('guide/a.gif', bytes);
    expect(bare.toString('latin1')).not.toContain('SECRET');
    expect(bare.at(-1)).toBe(0x3b);
    expect(await seen(bare)).toEqual(await seen(plain));
    expect(await published('guide/a.gif', bare)).toEqual(bare);
  });

  test('that holds nothing else is published to the byte, still or moving', async () => {
    const still = await frame(0).gif().toBuffer();
    for (const gif of [still, await moving('gif')]) expect(await published('guide/a.gif', gif)).toEqual(gif);
  });
});

test('a GIF without an end gets one', async () => {
  const gif = await moving('gif');
  expect(await published('guide/a.gif', gif.subarray(0, -1))).toEqual(gif);
});

test.each(['gif', 'webp'] as const)('a moving %s that is cut short is not published', async (format) => {
  const bytes = await moving(format);
  const picture = { format, width: WIDTH, height: HEIGHT, isAnimated: true } as const;
  await expect(
    encode(bytes.subarray(0, bytes.length / 2), picture, mainVersion('a', picture)),
  ).rejects.toThrow();
});
