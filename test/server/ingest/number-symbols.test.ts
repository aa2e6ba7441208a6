import { describe, expect, it } from 'vitest';
import { commonSymbols, takeMarks } from '../../../server/ingest/number-symbols.ts';

describe('commonSymbols', () => {
  it.each([
    ['[c]', 'suppressed'],
    ['[x]', 'not-available'],
    ['[z]', 'not-applicable'],
    ['[low]', 'low'],
    ['-', null],
  ])('takes %s for %s', (symbol, meaning) => {
    expect(commonSymbols.get(symbol)).toBe(meaning);
  });
});

describe('takeMarks', () => {
  it.each([
    ['12.3 [p]', '12.3', ['provisional']],
    ['12.3 [p] [note 2]', '12.3', ['provisional', 'note 2']],
    ['12.3', '12.3', []],
    ['[u]', '', ['of low reliability']],
    ['12**', '12', ['marked ** by the publisher']],
  ])('takes the marks off %s', (cell, text, notes) => {
    expect(takeMarks(cell)).toEqual({ text, notes });
  });

  it.each(['12 [k]', '12 [c]', '12 [low]'])('does not know what %s means', (cell) => {
    expect(takeMarks(cell)).toBeNull();
  });
});
