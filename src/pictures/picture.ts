import sharp from 'sharp';
import { formatOfBytes, formatOfName, type PictureFormat } from './format.ts';

/** What a page has to know of a picture before it shows it. */
export interface Picture {
  /** The format it is published in, which is the one of its name. */
  readonly format: PictureFormat;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** It moves, so it is published as it is. */
  readonly isAnimated: boolean;
}

/** Why a file cannot be published as a picture. */
export interface PictureProblem {
  readonly message: string;
  readonly hint: string;
}

const MAX_BYTES = 25 * 1024 * 1024;
const MAX_PIXELS = 100_000_000;

/** Looks at a picture without decoding more than its head. */
export async function readPicture(path: string, bytes: Uint8Array): Promise<Picture | PictureProblem> {
  const found = formatOfBytes(bytes);
  const format = formatOfName(path);
  if (!found || !format) return noPicture('This file is named like a picture and holds none');
  if (found !== format && (found === 'gif' || format === 'gif')) {
    return noPicture(`This file is named like a ${format} and is a ${found}`);
  }
  if (bytes.length > MAX_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return tooLarge(`This picture has ${size} MiB; at most ${MAX_BYTES / 1024 / 1024} are read`);
  }
  try {
    const { autoOrient, width, height, pages } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MAX_PIXELS) return tooLarge(`This picture is ${width} × ${height} pixels large`);
    return { format, width: autoOrient.width, height: autoOrient.height, isAnimated: (pages ?? 1) > 1 };
  } catch {
    return noPicture('This picture is damaged and cannot be read');
  }
}

function noPicture(message: string): PictureProblem {
  return { message, hint: 'Save it again as png, jpg, webp or gif, with the ending that belongs to it.' };
}

function tooLarge(message: string): PictureProblem {
  return { message, hint: 'Make it smaller: pages show at most 1,920 pixels of its width.' };
}
