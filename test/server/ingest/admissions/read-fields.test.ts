import { describe, expect, it } from 'vitest';
import { FieldReaders } from '../../../../server/ingest/admissions/read-fields.ts';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { nameColumns } from '../../../../server/ingest/name-columns.ts';

const columns = [
  { header: 'age', otherNames: ['STARTAGE', 'ADMIAGE'], repeats: true, isNeeded: true },
  { header: 'diagnosis_1', pattern: /^diag_\d+$/i, repeats: true, isNeeded: true },
];

function open(header: readonly string[]) {
  const findings = collectFindings();
  return { findings, readers: new FieldReaders(header, nameColumns(header, columns), findings, 1) };
}

describe('the fields of a row', () => {
  it('are read from their column, or reported with their cell alone', () => {
    const { findings, readers } = open(['name', 'age']);
    const read = readers.field('age', -1, (text) => (text === '' ? null : Number(text)), 'age-impossible');
    expect(read(['Ann', '4'], 2)).toBe(4);
    expect(read(['Ann', ''], 3)).toBeNull();
    expect(findings.problems()).toMatchObject([
      { line: 3, column: 'age', value: '', rule: 'age-impossible' },
    ]);
    expect(JSON.stringify(findings.problems())).not.toContain('Ann');
  });

  it('mean what is given where there is no column', () => {
    const { readers } = open(['age']);
    expect(readers.field('diagnosis_1', 'none', () => null, 'icd-code-malformed')(['4'], 2)).toBe('none');
    expect(readers.placeOf('diagnosis_1')).toBeNull();
  });

  it('take the preferred of several columns, and say so once', () => {
    const { findings, readers } = open(['ADMIAGE', 'STARTAGE']);
    expect([readers.placeOf('age'), readers.placeOf('age')]).toEqual([1, 1]);
    expect(findings.warnings()).toMatchObject([{ rule: 'column-not-used', count: 1 }]);
  });

  it('do not choose between two columns of one name', () => {
    const { findings, readers } = open(['Age', 'age']);
    readers.placeOf('age');
    expect(findings.problems()).toMatchObject([{ rule: 'column-twice', line: 1 }]);
  });

  it('are in the order of their numbers', () => {
    expect(open(['diag_10', 'age', 'diag_2', 'diag_01']).readers.placesInOrder('diagnosis_1')).toEqual([
      3, 2, 0,
    ]);
  });
});
