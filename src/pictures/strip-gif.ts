const TRAILER = 0x3b;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
/** How long a frame stands, and what of it is transparent. */
const CONTROL = 0xf9;
const APPLICATION = 0xff;
/** The two names of the one application that browsers know: it says how often the frames are repeated. */
const LOOPS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** A GIF without what is no picture: comments, XMP and other extensions, and what follows its end. */
export function stripGif(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  // In one piece of memory: a file may have been made of millions of extensions. Its end is written even if it has none.
  const bare = Buffer.alloc(bytes.length + 1);
  let at = 13 + coloursOf(bytes, 10);
  let length = bytes.copy(bare, 0, 0, at);
  // Some programs forget the end. Browsers show what came so far, and so does this.
  while (bytes[at] === IMAGE || bytes[at] === EXTENSION) {
    const start = at;
    if (bytes[start] === IMAGE) {
      at = endOfBlocks(bytes, start + 11 + coloursOf(bytes, start + 9));
      length += bytes.copy(bare, length, start, at);
    } else {
      at = endOfBlocks(bytes, start + 2);
      const shown = shownOf(bytes, start);
      // The empty block that ends it is there already.
      if (shown > 0) length += bytes.copy(bare, length, start, start + shown) + 1;
    }
  }
  bare[length] = TRAILER;
  return bare.subarray(0, length + 1);
}

/** How many bytes the colours have that follow a head. */
function coloursOf(bytes: Buffer, flagsAt: number): number {
  const flags = bytes.readUInt8(flagsAt);
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Blocks each begin with their length; an empty one ends them. */
function endOfBlocks(bytes: Buffer, start: number): number {
  let at = start;
  for (;;) {
    const length = bytes.readUInt8(at);
    at += length + 1;
    if (length === 0) return at;
  }
}

/** How many bytes of an extension change what is seen, its last block aside. Others may follow in it, which tell of something else. */
function shownOf(bytes: Buffer, start: number): number {
  const [kind, length] = bytes.subarray(start + 1, start + 3);
  if (kind === CONTROL && length === 4) return 7;
  const isLoop =
    kind === APPLICATION && length === 11 && LOOPS.has(bytes.toString('latin1', start + 3, start + 14));
  return isLoop && bytes[start + 14] === 3 && bytes[start + 15] === 1 ? 18 : 0;
}
