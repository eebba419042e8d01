/** The formats that pages may show. */
export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'gif';

/** The most pixels that a format can count in one direction. The others count further than any picture is read. */
export const MOST_PIXELS: Partial<Record<PictureFormat, number>> = { webp: 16_383, jpeg: 65_500 };

/** The format that a file's name promises. */
export function formatOfName(path: string): PictureFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === 'jpg' || extension === 'jpeg') return 'jpeg';
  return extension === 'png' || extension === 'webp' || extension === 'gif' ? extension : undefined;
}

/**
 * The format that a file's first bytes show. Only what is recognised here reaches the decoder: it knows formats that
 * carry scripts or read other files, whatever the name of the file says.
 */
export function formatOfBytes(bytes: Uint8Array): PictureFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
  return head.startsWith('RIFF') && head.slice(8) === 'WEBP' ? 'webp' : undefined;
}
