import { isAscii, isUtf8 } from 'node:buffer';

/** Turns blocks of bytes into text, whatever the encoding. */
export interface Decoder {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The text of the next bytes; a character cut by the end of the block waits for the next. */
  decode(bytes: Buffer): string;
  /** The text of what waits still, when there are no more bytes. */
  end(): string;
  /** Lines that were not UTF-8 and were read as Windows-1252. */
  linesNotUtf8(): number;
}

/** Bytes 128 to 159 of Windows-1252; the rest equals ISO 8859-1. Some versions of Node's own decoder get these wrong. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const NEWLINE = 10;

/** Chooses the encoding by the byte order mark of the first block, which must then be decoded too; UTF-8 without one. */
export function createDecoder(first: Uint8Array): Decoder {
  if (first[0] === 0xff && first[1] === 0xfe) return createUtf16Decoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return createUtf16Decoder('utf-16be');
  return createUtf8Decoder();
}

function createUtf16Decoder(encoding: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(encoding);
  return {
    encoding,
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
    linesNotUtf8: () => 0,
  };
}

function createUtf8Decoder(): Decoder {
  let waiting: Buffer = Buffer.alloc(0);
  let linesNotUtf8 = 0;
  let atStart = true;
  const decodeWhole = (bytes: Buffer): string => {
    const text = decodeLines(bytes, () => linesNotUtf8++);
    const hasMark = atStart && text.startsWith('\ufeff');
    if (text.length > 0) atStart = false;
    return hasMark ? text.slice(1) : text;
  };
  return {
    encoding: 'utf-8',
    decode(bytes) {
      const all = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
      const whole = all.length - bytesOfCutCharacter(all);
      waiting = all.subarray(whole);
      return decodeWhole(all.subarray(0, whole));
    },
    end: () => decodeWhole(waiting),
    linesNotUtf8: () => linesNotUtf8,
  };
}

/** Plain ASCII, and valid UTF-8, in one step; otherwise line by line, since joined files mix encodings. */
function decodeLines(bytes: Buffer, onLineNotUtf8: () => void): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line)) onLineNotUtf8();
    lines.push(isUtf8(line) ? line.toString('utf8') : decodeWindows1252(line));
    start = end;
  }
  return lines.join('');
}

function decodeWindows1252(bytes: Buffer): string {
  const latin1 = bytes.toString('latin1');
  return latin1.replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 128] ?? character,
  );
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
