import { isAscii, isUtf8 } from 'node:buffer';
import { OlderLines } from './older-encodings.ts';

/** Turns blocks of bytes into text, whatever the encoding. */
export interface Decoder {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The text of the next bytes; what is cut by the end of the block waits for the next. */
  decode(bytes: Buffer): string;
  /** The text of what waits still, when there are no more bytes. */
  end(): string;
  /** Lines that were not UTF-8: how many, and in which older encoding they were read (null where there were none). */
  readonly older: { readonly count: number; readonly said: string | null };
}

const NEWLINE = 10;
const RETURN = 13;

/** Bytes by which text in UTF-16 without a byte order mark is told. */
const SNIFFED_BYTES = 512;

/** The longest line that is waited for, so that its encoding is judged as a whole. */
const LONGEST_LINE_BYTES = 131_072;

/**
 * Chooses the encoding by the first block, which must then be decoded too: by its byte order mark, else UTF-16 where
 * every other byte is NUL, as in that encoding of English, else UTF-8.
 */
export function createDecoder(first: Uint8Array): Decoder {
  if (first[0] === 0xff && first[1] === 0xfe) return createUtf16Decoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return createUtf16Decoder('utf-16be');
  const side = findNulSide(first);
  return side === null ? createUtf8Decoder() : createUtf16Decoder(side);
}

/** Which bytes of each pair are NUL in nearly every pair, the others in none; null for any other text. */
function findNulSide(first: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(first.length, SNIFFED_BYTES) / 2);
  let high = 0;
  let low = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (first[2 * pair] === 0) high++;
    if (first[2 * pair + 1] === 0) low++;
  }
  if (pairs < 4 || Math.min(high, low) > 0 || Math.max(high, low) < 0.8 * pairs) return null;
  return low > high ? 'utf-16le' : 'utf-16be';
}

function createUtf16Decoder(encoding: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(encoding);
  return {
    encoding,
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
    older: { count: 0, said: null },
  };
}

function createUtf8Decoder(): Decoder {
  const older = new OlderLines();
  let waiting: Buffer = Buffer.alloc(0);
  let atStart = true;
  const decodeWhole = (bytes: Buffer): string => {
    const text = decodeLines(bytes, older);
    const hasMark = atStart && text.startsWith('\ufeff');
    if (text.length > 0) atStart = false;
    return hasMark ? text.slice(1) : text;
  };
  return {
    encoding: 'utf-8',
    decode(bytes) {
      const all = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
      const whole = wholeBytes(all);
      waiting = all.subarray(whole);
      return decodeWhole(all.subarray(0, whole));
    },
    end: () => decodeWhole(waiting),
    older,
  };
}

/** How many bytes can be decoded now: whole characters, and whole lines where the block is not UTF-8 throughout. */
function wholeBytes(bytes: Buffer): number {
  const characters = bytes.length - bytesOfCutCharacter(bytes);
  if (isUtf8(bytes.subarray(0, characters))) return characters;
  const lines = 1 + Math.max(bytes.lastIndexOf(NEWLINE), bytes.lastIndexOf(RETURN));
  return bytes.length - lines > LONGEST_LINE_BYTES ? characters : lines;
}

/** Plain ASCII, and valid UTF-8, in one step; otherwise line by line, since joined files mix encodings. */
function decodeLines(bytes: Buffer, older: OlderLines): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = endOfLine(bytes, start);
    const line = bytes.subarray(start, end);
    lines.push(isUtf8(line) ? line.toString('utf8') : older.read(line));
    start = end;
  }
  return lines.join('');
}

/** Behind the LF or CR that ends the line; the two of a CRLF may be two lines here, since they are joined again. */
function endOfLine(bytes: Buffer, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === NEWLINE || bytes[at] === RETURN) return at + 1;
  }
  return bytes.length;
}

/** How many bytes at the end begin a UTF-8 character whose rest has not come: none, or one to three. */
function bytesOfCutCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOfCharacter(byte) > back ? back : 0;
  }
  return 0;
}

function lengthOfCharacter(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}
