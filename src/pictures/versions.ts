import { MOST_PIXELS, type PictureFormat } from './format.ts';
import type { Picture } from './picture.ts';

/** A version of a picture that is published. */
export interface Version {
  /** Below the folder of pictures, with `/`. */
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  /** The middle of it, cut to a square. */
  readonly isSquare: boolean;
  readonly isWebp: boolean;
}

/** The most that any page shows: the widest column on the sharpest of common screens. */
const MAX_WIDTH = 1920;
/** Between the width of a small phone and the column at twice its pixels. */
const WIDTHS = [480, 768, 1344] as const;
const AVATAR_WIDTHS = [80, 160] as const;

/** The picture in its own format, for links and for browsers that choose no other. */
export function mainVersion(path: string, { width }: Picture): Version {
  return { address: path, width: Math.min(width, MAX_WIDTH), isSquare: false, isWebp: false };
}

/** Whether a format can hold a picture as large as pages show it. Its width they make small enough, its height is as it comes. */
export function canHold(
  format: PictureFormat,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): boolean {
  const shown = Math.min(width, MAX_WIDTH);
  return Math.round((height * shown) / width) <= (MOST_PIXELS[format] ?? Number.POSITIVE_INFINITY);
}

/**
 * The widths that browsers choose from. Their folder begins with `_`, as drafts do, which are not published: no picture
 * of the content can lie there.
 * None for small pictures, which are light as they are, for those that move, and for those too high for WebP: browsers
 * would take the widest that is left, and blow it up.
 */
export function widthVersions(path: string, picture: Picture): Version[] {
  const { width, isAnimated, format } = picture;
  if (isAnimated || format === 'gif' || width <= WIDTHS[0] || !canHold('webp', picture)) return [];
  const widths = [...WIDTHS.filter((each) => each < width), Math.min(width, MAX_WIDTH)];
  return [...new Set(widths)].map((each) => ({
    address: `_${each}/${path}.webp`,
    width: each,
    isSquare: false,
    isWebp: true,
  }));
}

/** The portrait on a person's page, for common and for sharp screens. */
export function avatarVersions(path: string): Version[] {
  return AVATAR_WIDTHS.map((each) => ({
    address: `_${each}x${each}/${path}.webp`,
    width: each,
    isSquare: true,
    isWebp: true,
  }));
}
