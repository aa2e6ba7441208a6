import { describe, expect, it } from 'vitest';
import { OlderLines } from '../../../server/ingest/older-encodings.ts';

/** Text with `{8E}` for a byte by its number in hexadecimal. */
function bytes(text: string): Buffer {
  return Buffer.from(
    text.replace(/\{([0-9A-F]{2})\}/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}

describe('OlderLines', () => {
  it.each([
    ['Caf{8E}', 'Café'],
    ['King{D5}s Lynn', 'King’s Lynn'],
    ['2016 {D0} 18', '2016 – 18'],
    ['Isles of{CA}Scilly', 'Isles of\u00a0Scilly'],
    ['1{CA}234', '1\u00a0234'],
    ['{D2}quoted{D3}', '“quoted”'],
  ])('reads %s as Mac Roman', (text, read) => {
    const older = new OlderLines();
    expect(older.read(bytes(text))).toBe(read);
    expect(older.said).toBe('Mac Roman');
  });

  it.each([
    ['Caf{E9}', 'Café'],
    ['Ynys M{F4}n', 'Ynys Môn'],
    ['King{92}s Lynn', 'King’s Lynn'],
    ['2016 {96} 18', '2016 – 18'],
    ['Isles of{A0}Scilly', 'Isles of\u00a0Scilly'],
    ['{93}quoted{94}', '“quoted”'],
    ['{A3}5', '£5'],
    ['{C9}ire', 'Éire'],
    ['C{D4}TE', 'CÔTE'],
    ['a{FF}b', 'aÿb'],
  ])('reads %s as Windows-1252', (text, read) => {
    const older = new OlderLines();
    expect(older.read(bytes(text))).toBe(read);
    expect(older.said).toBe('Windows-1252');
  });

  it('reads a line that could be either as those before it', () => {
    const older = new OlderLines();
    older.read(bytes('King{D5}s Lynn'));
    expect(older.read(bytes('5 {A8} 6'))).toBe('5 ® 6');
    expect(older.count).toBe(2);
  });

  it('says both where joined files mix them', () => {
    const older = new OlderLines();
    older.read(bytes('King{D5}s Lynn'));
    older.read(bytes('Ynys M{F4}n, King{92}s Lynn'));
    expect(older.said).toBe('Windows-1252 (1) and Mac Roman (1)');
  });
});
