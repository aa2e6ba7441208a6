import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import type { Symbols } from '../../../../server/ingest/number-symbols.ts';
import { CellReader, readMarkers } from '../../../../server/ingest/wide-tables/read-cells.ts';

const symbols: Symbols = new Map([
  ['-', 'suppressed'],
  ['..', 'not-available'],
  [':', 'nil'],
]);

function read(cell: string) {
  const findings = collectFindings();
  const reading = new CellReader(['Households'], symbols, findings).read([cell], 0, 5);
  const found = [...findings.problems(), ...findings.warnings()].map(({ rule }) => rule);
  return { ...reading, found };
}

describe('CellReader', () => {
  it.each([
    ['84780', 84_780, null, [], []],
    ['84,780', 84_780, null, [], ['thousands-separator']],
    ['18.7%', 18.7, null, [], ['percent-sign']],
    ['18.7% [p] [note 3]', 18.7, null, ['Provisional'], ['percent-sign']],
    ['12 [r]', 12, null, ['Revised'], []],
    ['[low]', 0, null, ['Rounds to zero'], []],
    ['[p]', null, 'not-available', [], []],
    ['', null, 'not-available', [], []],
    ['-', null, 'suppressed', [], ['symbol-for-missing']],
    ['..', null, 'not-available', [], ['symbol-for-missing']],
    [':', 0, null, [], ['symbol-for-nil']],
    ['[c]', null, 'suppressed', [], ['symbol-for-missing']],
    ['*', null, 'not-available', [], ['symbol-for-missing']],
    ['-5', null, 'not-available', [], ['count-negative']],
    ['about 5', null, 'not-available', [], ['not-a-number']],
    ['1,23', null, 'not-available', [], ['not-a-number']],
  ])('reads "%s"', (cell, number, missing, notes, found) => {
    expect(read(cell)).toEqual({ number, missing, notes, found });
  });

  it('names the column of a cell that is no number, and its line', () => {
    const findings = collectFindings();
    new CellReader(['Code', 'Households'], symbols, findings).read(['E06000001', 'six'], 1, 12);
    expect(findings.problems()).toMatchObject([{ line: 12, column: 'Households', value: 'six' }]);
  });

  it('refuses a part of a household, which is a share in the wrong column', () => {
    const findings = collectFindings();
    const cells = new CellReader(['Households'], symbols, findings);
    expect(cells.readCount(['0.02'], 0, 9)).toMatchObject({ number: null });
    expect(findings.problems()).toMatchObject([{ line: 9, column: 'Households', rule: 'count-not-whole' }]);
    expect(cells.readCount(['12'], 0, 9)).toMatchObject({ number: 12 });
    expect(cells.readCount(['-'], 0, 9)).toMatchObject({ missing: 'suppressed' });
  });

  it('has nothing where the table does not have the column', () => {
    const cells = new CellReader(['Households'], symbols, collectFindings());
    expect(cells.read(['5'], 1, 5)).toEqual({ number: null, missing: 'not-available', notes: [] });
  });
});

describe('readMarkers', () => {
  it.each([
    ['Percentage of children FYE 2021 (%) [p] [note 3]', ['Provisional']],
    ['12 [b] [r]', ['Revised', 'Break in series']],
    ['12', []],
  ])('%s', (text, notes) => {
    expect(readMarkers(text)).toEqual(notes);
  });
});
