import sharp from 'sharp';
import { formatOfBytes } from './format.ts';
import type { Picture } from './picture.ts';
import { stripGif } from './strip-gif.ts';
import { stripWebp } from './strip-webp.ts';
import type { Version } from './versions.ts';

/**
 * Makes a version of a picture. It is turned upright, and what a camera writes into it (the place above all) stays out.
 * What moves stays as it is frame for frame: encoded anew it would lose colours, and take all frames into memory at once.
 */
export async function encode(bytes: Uint8Array, picture: Picture, version: Version): Promise<Uint8Array> {
  const { format, isAnimated } = picture;
  const { width, isSquare, isWebp } = version;
  if (!isWebp && (isAnimated || format === 'gif')) {
    return formatOfBytes(bytes) === 'gif' ? stripGif(bytes) : stripWebp(bytes);
  }
  const resized = sharp(bytes)
    .autoOrient()
    .resize({ width, ...(isSquare && { height: width, fit: 'cover' as const }) });
  // Pictures that were png are drawings and screens more often than photographs: their edges stay sharp.
  if (isWebp) return resized.webp({ quality: format === 'png' ? 90 : 78, smartSubsample: true }).toBuffer();
  if (format === 'png') {
    // Few colours stay few: written in full they would weigh twice as much.
    const { isPalette } = await sharp(bytes).metadata();
    return resized.png({ compressionLevel: 9, palette: isPalette }).toBuffer();
  }
  if (format === 'webp') return resized.webp({ quality: 82 }).toBuffer();
  return resized.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
