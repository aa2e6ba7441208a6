import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../client/views/mappings/guess-columns.ts';
import { strangeTable } from './strange-table.ts';

const poverty = {
  id: 'child-poverty-hmrc',
  publisherIds: ['10101'],
  name: 'Children in low-income families (HM Revenue and Customs measure, to 2016)',
  shortName: 'Children in low-income families, to 2016',
  defaultAge: { key: '0-15', from: 0, to: 15, label: '0 to 15 years' },
};

const guessFor = (header: readonly string[]) => guessColumns({ header: [...header], rows: [] }, []);

describe('guessing what the columns of a table are', () => {
  it('takes columns by their names, all persons where there is no column of sexes', () => {
    expect(guessColumns(strangeTable, [])).toEqual({
      indicator: { kind: 'column', column: 'indicator' },
      area_code: { kind: 'column', column: 'area_code' },
      area_name: { kind: 'column', column: 'area_name' },
      period: { kind: 'column', column: 'period' },
      value: { kind: 'column', column: 'value' },
      sex: { kind: 'constant', text: 'persons' },
    });
  });

  it('tells a known indicator by its name in every row, in whatever spelling, and takes its usual age', () => {
    expect(guessColumns(strangeTable, [poverty])).toMatchObject({
      indicator: { kind: 'constant', text: 'child-poverty-hmrc' },
      age: { kind: 'constant', text: '0-15' },
    });
  });

  it('leaves the indicator to its column where rows differ in it', () => {
    const rows = [...strangeTable.rows, strangeTable.rows[0]?.with(4, 'Something else') ?? []];
    expect(guessColumns({ ...strangeTable, rows }, [poverty]).indicator).toEqual({
      kind: 'column',
      column: 'indicator',
    });
  });

  it.each([
    ['LAD23CD', 'area_code'],
    ['mnemonic', 'area_code'],
    ['LA code', 'area_code'],
    ['ONS Code', 'area_code'],
    ['Local Authority', 'area_name'],
    ['LAD23NM', 'area_name'],
    ['Year', 'period'],
    ['Time Period', 'period'],
    ['Gender', 'sex'],
    ['Age group', 'age'],
    ['Rate per 100000', 'value'],
    ['Lower CI', 'lower95'],
    ['Lower CI 95.0 limit', 'lower95'],
    ['95% UCL', 'upper95'],
    ['Upper 95% confidence interval', 'upper95'],
    ['Numerator', 'count'],
    ['Population', 'denominator'],
    ['Value note', 'note'],
  ] as const)('knows a column called %s', (column, field) => {
    expect(guessFor([column])[field]).toEqual({ kind: 'column', column });
  });

  it.each(['significance', 'Unit', 'id', ''])('takes a column called "%s" for nothing', (column) => {
    expect(guessFor([column])).toEqual({ sex: { kind: 'constant', text: 'persons' } });
  });
});
