import type { APIRoute } from 'astro';
import type { Picture } from '../../pictures/picture.ts';
import type { Version } from '../../pictures/versions.ts';
import { pictureBytes, publishedPictures } from '../../site/pictures.ts';

/** The images of the content folder, in the sizes that pages show. */
export async function getStaticPaths() {
  const published = await publishedPictures();
  return published.map((each) => ({ params: { path: each.version.address }, props: each }));
}

export const GET: APIRoute<{ path: string; picture: Picture; version: Version }> = async ({ props }) => {
  const bytes = await pictureBytes(props.path, props.picture, props.version);
  const format = props.version.isWebp ? 'webp' : props.picture.format;
  return new Response(Buffer.from(bytes), { headers: { 'Content-Type': `image/${format}` } });
};
