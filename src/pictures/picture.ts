import sharp from 'sharp';
import { formatOfBytes, formatOfName, MOST_PIXELS, type PictureFormat } from './format.ts';
import { isMovingPng } from './moving-png.ts';
import { noPicture, type PictureProblem, tooLarge } from './problem.ts';
import { canHold } from './versions.ts';

/** What a page has to know of a picture before it shows it. */
export interface Picture {
  /** The format it is published in, which is the one of its name. */
  readonly format: PictureFormat;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** It moves, so it is published frame for frame. */
  readonly isAnimated: boolean;
  /** What of it is not published, where that is more than what nobody sees. */
  readonly loss?: PictureProblem;
}

const MAX_PIXELS = 100_000_000;
const FIRST_FRAME: PictureProblem = {
  message: 'This png moves, and only its first frame is published',
  hint: 'Save it as an animated webp or a gif, or without the other frames.',
};

/** Looks at a picture without decoding more than its head. */
export async function readPicture(path: string, bytes: Uint8Array): Promise<Picture | PictureProblem> {
  const found = formatOfBytes(bytes);
  const format = formatOfName(path);
  if (!found || !format) return noPicture('This file is named like a picture and holds none');
  if (found !== format && (found === 'gif' || format === 'gif')) {
    return noPicture(`This file is named like a ${format} and is a ${found}`);
  }
  try {
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    const isAnimated = (head.pages ?? 1) > 1;
    // Frames are not turned, and what says how they were to be is not published.
    const { width, height } = isAnimated ? head : head.autoOrient;
    const loss = found === 'png' && isMovingPng(bytes) ? FIRST_FRAME : undefined;
    const picture = { format, width, height, isAnimated, ...(loss && { loss }) };
    return tooManyPixels(picture) ?? picture;
  } catch {
    return noPicture('This picture is damaged and cannot be read');
  }
}

function tooManyPixels({ format, width, height, isAnimated }: Picture): PictureProblem | undefined {
  const size = `This picture is ${width} × ${height} pixels large`;
  if (width * height > MAX_PIXELS) {
    return tooLarge(`${size}; at most ${MAX_PIXELS / 1_000_000} million of them are read`);
  }
  if (isAnimated || canHold(format, { width, height })) return undefined;
  const message = `${size}; a ${format} can be at most ${MOST_PIXELS[format]} high`;
  return { message, hint: 'Save it as png, or cut it into several.' };
}
