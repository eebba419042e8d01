/** Why a file cannot be published as a picture. */
export interface PictureProblem {
  readonly message: string;
  readonly hint: string;
}

const MAX_BYTES = 25 * 1024 * 1024;

/** What keeps a file of this size from being read at all: a picture is decoded in memory, whole. */
export function tooHeavy(bytes: number): PictureProblem | undefined {
  if (bytes <= MAX_BYTES) return undefined;
  const size = Math.ceil(bytes / 1024 / 1024);
  return tooLarge(`This picture has ${size} MiB; at most ${MAX_BYTES / 1024 / 1024} are read`);
}

export function tooLarge(message: string): PictureProblem {
  return { message, hint: 'Make it smaller: pages show at most 1,920 pixels of its width.' };
}

export function noPicture(message: string): PictureProblem {
  return { message, hint: 'Save it again as png, jpg, webp or gif, with the ending that belongs to it.' };
}
