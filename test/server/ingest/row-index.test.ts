import { describe, expect, it } from 'vitest';
import { hashNumbers, hashText, RowIndex } from '../../../server/ingest/row-index.ts';

describe('an index of rows', () => {
  it('finds every one of many rows after growing, and none that was not added', () => {
    const index = new RowIndex();
    const texts = Array.from({ length: 20_000 }, (_, at) => `2024${String(at).padStart(9, '0')}`);
    for (const text of texts) index.add(hashText(text));
    const find = (text: string) => index.find(hashText(text), (row) => texts[row] === text);
    expect(texts.every((text, at) => find(text) === at)).toBe(true);
    expect(find('2023000000001')).toBe(-1);
  });

  it('tells rows of the same hash apart', () => {
    const index = new RowIndex();
    expect(index.add(42)).toBe(0);
    expect(index.add(42)).toBe(1);
    expect(index.find(42, (row) => row === 1)).toBe(1);
    expect(index.find(42, () => false)).toBe(-1);
  });
});

describe('hashes', () => {
  it('differ for texts and numbers that differ, the order included', () => {
    expect(hashText('200501BS00001')).not.toBe(hashText('200501BS00002'));
    expect(hashNumbers(1, 2, 3)).not.toBe(hashNumbers(1, 3, 2));
  });
});
