/** Name and length before every part, and its checksum behind. */
const AROUND = 12;

/** Whether a PNG has several frames: it says so before the first of them. */
export function isMovingPng(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  for (let at = 8; at + AROUND <= bytes.length; ) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') return false;
    if (name === 'acTL') return bytes.readUInt32BE(at + 8) > 1;
    at += AROUND + bytes.readUInt32BE(at);
  }
  return false;
}
