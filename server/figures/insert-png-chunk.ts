import { crc32 } from 'node:zlib';

/** Length of a PNG's signature and of its header, which is the first of its chunks. */
const headerLength = 33;

/** A picture with one more chunk right behind its header, before what is drawn (PNG specification, 5.3). */
export function insertPngChunk(png: Uint8Array, type: string, data: Uint8Array): Buffer {
  const typeAndData = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(typeAndData));
  return Buffer.concat([
    png.subarray(0, headerLength),
    length,
    typeAndData,
    check,
    png.subarray(headerLength),
  ]);
}
