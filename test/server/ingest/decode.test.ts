import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../server/ingest/decode.ts';

/** Decodes bytes in pieces of a size, the first piece telling the encoding. */
function decodeInPieces(bytes: Buffer, size: number): { text: string; linesNotUtf8: number } {
  const decoder = createDecoder(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.decode(bytes.subarray(at, at + size));
  return { text: text + decoder.end(), linesNotUtf8: decoder.older.count };
}

const NAMES = 'Area Name\nPengwern’s Môn\nSør-Trøndelag\n£ € 𝄞\n';

describe('createDecoder', () => {
  it.each([
    ['UTF-8', Buffer.from(NAMES)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${NAMES}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${NAMES}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${NAMES}`, 'utf16le').swap16()],
    ['UTF-16, little end first, without a mark', Buffer.from(NAMES, 'utf16le')],
    ['UTF-16, big end first, without a mark', Buffer.from(NAMES, 'utf16le').swap16()],
  ])('reads %s, wherever the pieces end', (_, bytes) => {
    for (const size of [1, 2, 3, 5, 7, 1000]) {
      expect(decodeInPieces(bytes, size)).toEqual({ text: NAMES, linesNotUtf8: 0 });
    }
  });

  it('reads lines that are not UTF-8 as Windows-1252, and the others beside them as UTF-8', () => {
    const windows = Buffer.from([0x43, 0xf4, 0x74, 0x65, 0x92, 0x80, 0x0a]); // Côte’€
    const bytes = Buffer.concat([Buffer.from('Môn\n'), windows, Buffer.from('plain\n'), windows]);
    expect(decodeInPieces(bytes, 1000)).toEqual({ text: 'Môn\nCôte’€\nplain\nCôte’€\n', linesNotUtf8: 2 });
  });

  it('takes a file with a NUL here and there for UTF-8, so that the NUL is reported', () => {
    expect(createDecoder(Buffer.from('a,b\nc,\0d\n')).encoding).toBe('utf-8');
    expect(createDecoder(Buffer.from('a\0')).encoding).toBe('utf-8');
  });

  it('reads lines of an older encoding that end with CR alone, and waits for a line cut by the end of a piece', () => {
    const mac = Buffer.from([0x43, 0x99, 0x74, 0x65, 0xd5, 0x73, 0x0d]); // Côte’s in Mac Roman
    const bytes = Buffer.concat([Buffer.from('Môn\r'), mac, Buffer.from('Sør\r'), mac]);
    for (const size of [1, 5, 9, 1000]) {
      expect(decodeInPieces(bytes, size)).toEqual({ text: 'Môn\rCôte’s\rSør\rCôte’s\r', linesNotUtf8: 2 });
    }
  });

  it('keeps a byte order mark that is not at the beginning: it belongs to a file that was joined on', () => {
    expect(decodeInPieces(Buffer.from('a\n\ufeffb'), 4).text).toBe('a\n\ufeffb');
  });

  it('reads a character cut off by the end of the file as Windows-1252', () => {
    expect(decodeInPieces(Buffer.from([0x61, 0xc3]), 10)).toEqual({ text: 'aÃ', linesNotUtf8: 1 });
  });

  it('reads nothing from nothing', () => {
    expect(decodeInPieces(Buffer.alloc(0), 10).text).toBe('');
  });
});
