/** The parts that are needed to show it: its frames, how they follow each other, and what its colours mean. */
const SHOWN: ReadonlySet<string> = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);
const SHOWN_OF_FRAME: ReadonlySet<string> = new Set(['ALPH', 'VP8 ', 'VP8L']);
/** Name and length, before every part. */
const PART_HEAD = 8;
/** Where, when and how long a frame stands, before what it shows. */
const FRAME_HEAD = 16;
/** How long VP8X is. Its first byte says whether there are EXIF and XMP. */
const FEATURES = 10;
const TOLD = 0b1100;

/** What is left, in one piece of memory: a file may have been made of millions of parts. */
interface Bare {
  readonly bytes: Buffer;
  length: number;
}

/** An animated WebP without what is no picture: EXIF, XMP, parts that no standard knows, and what follows its end. */
export function stripWebp(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const end = Math.min(PART_HEAD + bytes.readUInt32LE(4), bytes.length);
  // Filling up the last part may take one byte more.
  const bare: Bare = { bytes: Buffer.alloc(end + 1), length: 0 };
  copy(bytes, 0, 12, bare);
  copyParts(bytes, 12, end, SHOWN, bare);
  bare.bytes.writeUInt32LE(bare.length - PART_HEAD, 4);
  return bare.bytes.subarray(0, bare.length);
}

function copyParts(bytes: Buffer, from: number, end: number, wanted: ReadonlySet<string>, bare: Bare): void {
  for (let at = from; at + PART_HEAD <= end; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const next = at + PART_HEAD + bytes.readUInt32LE(at + 4);
    if (next > end) throw new Error('This WebP is cut short');
    if (wanted.has(name)) copyPart(bytes, name, at, next, bare);
    at = next + (next % 2);
  }
}

function copyPart(bytes: Buffer, name: string, at: number, next: number, bare: Bare): void {
  const place = bare.length;
  const start = at + PART_HEAD;
  copy(bytes, at, start, bare);
  if (name === 'ANMF') {
    copy(bytes, start, Math.min(next, start + FRAME_HEAD), bare);
    copyParts(bytes, start + FRAME_HEAD, next, SHOWN_OF_FRAME, bare);
  } else if (name === 'VP8X') {
    copy(bytes, start, Math.min(next, start + FEATURES), bare);
    bare.bytes[place + PART_HEAD] = (bytes[start] ?? 0) & ~TOLD;
  } else {
    copy(bytes, start, next, bare);
  }
  const length = bare.length - place - PART_HEAD;
  bare.bytes.writeUInt32LE(length, place + 4);
  bare.length += length % 2;
}

function copy(bytes: Buffer, start: number, end: number, bare: Bare): void {
  bare.length += bytes.copy(bare.bytes, bare.length, start, end);
}
