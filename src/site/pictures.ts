import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from '../load.ts';
import type { ResolvedImage } from '../markdown/document.ts';
import { type Measured, measurePictures } from '../measure.ts';
import { encode } from '../pictures/encode.ts';
import { encoding } from '../pictures/encoding.ts';
import { kept, keyOf } from '../pictures/kept.ts';
import type { Picture } from '../pictures/picture.ts';
import { avatarVersions, mainVersion, type Version, widthVersions } from '../pictures/versions.ts';
import { loadSite } from './organisation.ts';
import { cacheDirectory, contentDirectory } from './settings.ts';

let last: { loaded: Loaded; measured: Promise<Measured> } | undefined;

/** The pictures of this site, measured once for what is on disk. */
export function sitePictures(): Promise<Measured> {
  const loaded = loadSite();
  if (last?.loaded !== loaded) {
    last = { loaded, measured: measurePictures(loaded.org, contentDirectory()) };
  }
  return last.measured;
}

/** A picture in a text, in the widths that browsers choose from. `base` is the base path of the site. */
export function imageOf(path: string, picture: Picture | undefined, base: string): ResolvedImage {
  const address = (version: Pick<Version, 'address'>) => pictureAddress(version.address, base);
  if (!picture) return { src: address({ address: path }) };
  const { width, height } = picture;
  const versions = widthVersions(path, picture);
  const srcset = versions.map((version) => `${address(version)} ${version.width}w`).join(', ');
  return { src: address({ address: path }), width, height, ...(srcset !== '' && { srcset }) };
}

/** The address of a picture, every part of its path escaped: a comma or a blank would end it in a `srcset`. */
export function pictureAddress(path: string, base: string): string {
  const escaped = path.split('/').map((part) => encodeURIComponent(part));
  return `${base.replace(/\/$/, '')}/images/${escaped.join('/')}`;
}

/** Everything that is published of the site's pictures. */
export async function publishedPictures() {
  const { pictures } = await sitePictures();
  const { people } = loadSite().org;
  const avatars = new Set(
    [...people.values()].flatMap(({ data: { avatar } }) => (avatar ? [avatarPath(avatar)] : [])),
  );
  return [...pictures].flatMap(([path, picture]) => {
    const squares = avatars.has(path) ? avatarVersions(path) : [];
    return [mainVersion(path, picture), ...widthVersions(path, picture), ...squares].map((version) => ({
      path,
      picture,
      version,
    }));
  });
}

/** The path of a person's picture in the content folder. */
export function avatarPath(avatar: string): string {
  return `people/${avatar.replace(/^\.\//, '')}`;
}

/**
 * Makes every version that is not kept yet, so that rendering finds them. A picture can have a good head and a damaged body,
 * which only shows when it is decoded.
 * @returns what cannot be made, one line each
 */
export async function makePictures(): Promise<string[]> {
  const broken = new Set<string>();
  for (const { path, picture, version } of await publishedPictures()) {
    if (broken.has(path)) continue;
    await pictureBytes(path, picture, version).catch(() => broken.add(path));
  }
  return [...broken].map(
    (path) => `${path}:1:1 This picture is damaged. Save it again as png, jpg, webp or gif.`,
  );
}

/** The bytes of a version, taken from the last build where the picture is the same. */
export function pictureBytes(path: string, picture: Picture, version: Version): Promise<Uint8Array> {
  const bytes = readFileSync(join(contentDirectory(), path));
  const { width, isSquare, isWebp } = version;
  const way = JSON.stringify([encoding(), picture.format, width, isSquare, isWebp]);
  return kept(join(cacheDirectory(), 'pictures'), keyOf(bytes, way), () => encode(bytes, picture, version));
}
