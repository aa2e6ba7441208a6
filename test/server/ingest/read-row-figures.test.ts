import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { readNote } from '../../../server/ingest/read-note.ts';
import { FiguresReader } from '../../../server/ingest/read-row-figures.ts';

const header = ['value', 'l95', 'u95', 'l998', 'u998', 'count', 'denominator'];
const columns = { value: 0, lower95: 1, upper95: 2, lower998: 3, upper998: 4, count: 5, denominator: 6 };
const suppressed = 'Value suppressed for disclosure control due to small count';

function read(row: string, note = '') {
  const findings = collectFindings();
  const figures = new FiguresReader(columns, header, findings).read(row.split(';'), 2, readNote(note));
  const found = [...findings.problems(), ...findings.warnings()].map(({ rule }) => rule);
  return { figures, found, problems: findings.problems() };
}

describe('FiguresReader', () => {
  it('keeps numbers exactly as they stand', () => {
    expect(read('75.36689;74.82698;75.90974;74.51699;76.22357;74,588;9896653')).toEqual({
      figures: {
        value: 75.36689,
        lower95: 74.82698,
        upper95: 75.90974,
        lower998: 74.51699,
        upper998: 76.22357,
        count: 74_588,
        denominator: 9_896_653,
        decimals: 5,
        missing: null,
        notes: [],
      },
      found: ['thousands-separator'],
      problems: [],
    });
  });

  it.each([
    ['a blank value', ';;;;;;', '', 'not-available', []],
    ['a value withheld by its note', ';;;;;;3186', suppressed, 'suppressed', []],
    ['a value that a symbol says is withheld', '[c];;;;;[c];3186', '', 'suppressed', ['symbol-for-missing']],
    ['a value that does not apply', '[z];;;;;;', '', 'not-applicable', ['symbol-for-missing']],
    ['a dash whose meaning the note gives', '-;;;;;;', suppressed, 'suppressed', ['symbol-for-missing']],
    ['a dash without a note', '-;;;;;;', '', 'not-available', ['symbol-for-missing']],
    ['limits of -1', ';-1;-1;-1;-1;;', '', 'not-available', ['limits-of-minus-one']],
    ['limits left behind', ';;;15.6;36.2;;', '', 'not-available', ['limits-without-value']],
    ['a count left behind', ';;;;;6;3186', suppressed, 'suppressed', ['count-without-value']],
    [
      'a count in markup',
      ';;;15.6486;36.2386;<div class="no-data">-</div>;',
      '',
      'not-available',
      ['html-in-cell', 'limits-without-value'],
    ],
  ])('reads %s as missing, with nothing left that gives it away', (_, row, note, missing, found) => {
    const result = read(row, note);
    expect(result.figures).toMatchObject({ value: null, missing, lower95: null, upper95: null });
    expect(result.figures).toMatchObject({ lower998: null, upper998: null, count: null });
    expect(result.found.toSorted()).toEqual(found.toSorted());
  });

  it('keeps a count whose value is not available: it is a point all the same', () => {
    expect(read(';;;;;85;').figures).toMatchObject({ value: null, missing: 'not-available', count: 85 });
  });

  it('takes limits of -1 beside a value for none, one pair at a time', () => {
    const { figures, found } = read('5;-1;-1;3;8;;');
    expect(figures).toMatchObject({ value: 5, lower95: null, upper95: null, lower998: 3, upper998: 8 });
    expect(found).toEqual(['limits-of-minus-one']);
  });

  it('keeps limits of -1 that may be meant: one of them only, or of a value of -1', () => {
    expect(read('5;-1;8;;;;').figures).toMatchObject({ lower95: -1, upper95: 8 });
    expect(read('-1;-1;-1;;;;').figures).toMatchObject({ lower95: -1, upper95: -1 });
  });

  it('reports every cell that is no number', () => {
    const { figures, problems } = read('abc;1;2;;;many;Infinity');
    expect(figures).toBeNull();
    expect(problems).toMatchObject([
      { line: 2, column: 'value', value: 'abc', rule: 'not-a-number' },
      { line: 2, column: 'count', value: 'many', rule: 'not-a-number' },
      { line: 2, column: 'denominator', value: 'Infinity', rule: 'not-a-number' },
    ]);
  });

  it('reads cells that the row does not have as blank', () => {
    expect(read('5').figures).toMatchObject({ value: 5, count: null, denominator: null, missing: null });
  });

  it('says once what marks on the value and its count say', () => {
    expect(read('5 [p];;;;;12 [p] [r];').figures).toMatchObject({
      value: 5,
      count: 12,
      notes: ['provisional', 'revised'],
    });
  });
});
