import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { locate } from '../../src/org/collections/locations.ts';
import { encode } from '../../src/pictures/encode.ts';
import { readPicture } from '../../src/pictures/picture.ts';
import { avatarVersions, mainVersion, widthVersions } from '../../src/pictures/versions.ts';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4a8' } });

/** The head of a picture of some size, as png, with a body that is none. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = await blank(1, 1).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

async function read(path: string, bytes: Uint8Array) {
  const picture = await readPicture(path, bytes);
  if (!('format' in picture)) throw new Error(picture.message);
  return picture;
}

describe('a picture', () => {
  test('has the size at which it stands upright', async () => {
    const sideways = await blank(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await readPicture('guide/a.jpg', sideways)).toEqual({
      format: 'jpeg',
      width: 20,
      height: 40,
      isAnimated: false,
    });
  });

  test.each([
    ['a text', 'a.png', Buffer.from('nothing of the kind'), 'named like a picture and holds none'],
    [
      'a drawing with scripts',
      'a.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'holds none',
    ],
    ['an empty file', 'a.webp', Buffer.alloc(0), 'holds none'],
    ['half a file', 'a.png', Buffer.from('\x89PNG\r\n\x1a\nIHDR', 'latin1'), 'damaged'],
    [
      'another format that cannot stand for it',
      'a.gif',
      Buffer.from('\xff\xd8\xff\xe0', 'latin1'),
      'like a gif and is a jpeg',
    ],
  ])('cannot be %s', async (_what, path, bytes, message) => {
    expect(await readPicture(path, bytes)).toMatchObject({ message: expect.stringContaining(message) });
  });

  test('comes in the widths that browsers choose from, and never larger than it is', async () => {
    const picture = { format: 'png', height: 500, isAnimated: false } as const;
    const widths = (width: number) =>
      widthVersions('guide/a.png', { ...picture, width }).map((each) => each.width);
    expect(widths(400)).toEqual([]);
    expect(widths(480)).toEqual([]);
    expect(widths(900)).toEqual([480, 768, 900]);
    expect(widths(5000)).toEqual([480, 768, 1344, 1920]);
    expect(widthVersions('guide/a.png', { ...picture, width: 900, isAnimated: true })).toEqual([]);
    expect(mainVersion('guide/a.png', { ...picture, width: 5000 }).width).toBe(1920);
  });

  test.each(['png', 'jpeg'] as const)(
    'that is a long %s is published whole, in its own format alone',
    async (format) => {
      const bytes = await blank(600, 20_000).toFormat(format).toBuffer();
      const picture = await read(`guide/a.${format}`, bytes);
      expect(widthVersions('guide/a', picture)).toEqual([]);
      const published = await encode(bytes, picture, mainVersion('guide/a', picture));
      expect(await sharp(published).metadata()).toMatchObject({ format, width: 600, height: 20_000 });
    },
  );

  test('has no version that WebP cannot hold, and all of them up to there', async () => {
    const bytes = await blank(481, 16_383).png({ compressionLevel: 1 }).toBuffer();
    const picture = await read('a.png', bytes);
    const versions = widthVersions('a.png', picture);
    expect(versions.map(({ width }) => width)).toEqual([480, 481]);
    for (const version of versions.slice(-1)) {
      expect(await sharp(await encode(bytes, picture, version)).metadata()).toMatchObject({ height: 16_383 });
    }
    expect(widthVersions('a.png', { ...picture, height: 16_384 })).toEqual([]);
  });

  test.each([
    ['a.png', 20_000, 20_000, 'is 20000 × 20000 pixels large; at most 100 million of them are read'],
    ['a.webp', 600, 20_000, 'is 600 × 20000 pixels large; a webp can be at most 16383 high'],
    ['a.jpg', 100, 65_501, 'is 100 × 65501 pixels large; a jpeg can be at most 65500 high'],
  ])('%s of %i × %i pixels is told its bound', async (path, width, height, message) => {
    expect(await readPicture(path, await claiming(width, height))).toMatchObject({
      message: expect.stringContaining(message),
    });
  });

  test('comes in versions that no other picture of the content lies in the place of', () => {
    const picture = { format: 'png', width: 5000, height: 500, isAnimated: false } as const;
    const versions = [...widthVersions('guide/a.png', picture), ...avatarVersions('guide/a.png')];
    expect(new Set(versions.map(({ address }) => address)).size).toBe(6);
    expect(versions.filter(({ address }) => locate(address).what !== 'draft')).toEqual([]);
  });

  test('is published without what the camera wrote into it', async () => {
    const secret = { IFD0: { Copyright: 'SECRET PLACE' } };
    const bytes = await blank(600, 300).withExif(secret).jpeg().toBuffer();
    expect(bytes.toString('latin1')).toContain('SECRET PLACE');
    const picture = await read('guide/a.jpg', bytes);
    for (const version of [mainVersion('guide/a.jpg', picture), ...widthVersions('guide/a.jpg', picture)]) {
      const published = Buffer.from(await encode(bytes, picture, version));
      expect(published.toString('latin1')).not.toContain('SECRET PLACE');
      expect(await sharp(published).metadata()).toMatchObject({
        width: version.width,
        format: version.isWebp ? 'webp' : 'jpeg',
      });
    }
  });

  test('is the same to the byte each time', async () => {
    const bytes = await blank(700, 300).png().toBuffer();
    const picture = await read('a.png', bytes);
    const [version] = widthVersions('a.png', picture);
    if (!version) throw new Error('no width');
    expect(await encode(bytes, picture, version)).toEqual(await encode(bytes, picture, version));
  });

  test('of a person is cut to squares', async () => {
    const bytes = await blank(300, 200).jpeg().toBuffer();
    const picture = await read('people/a.jpg', bytes);
    const sizes = await Promise.all(
      avatarVersions('people/a.jpg').map(async (version) => {
        const { width, height } = await sharp(await encode(bytes, picture, version)).metadata();
        return [width, height];
      }),
    );
    expect(sizes).toEqual([
      [80, 80],
      [160, 160],
    ]);
  });
});
