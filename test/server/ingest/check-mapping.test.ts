import { describe, expect, it } from 'vitest';
import { findMappingFaults } from '../../../server/ingest/check-mapping.ts';
import type { ColumnMapping } from '../../../server/observation/column-mapping.ts';

const sound: ColumnMapping = {
  name: 'a',
  headers: ['ONS ', 'Year', 'Rate'],
  columns: { area_code: 'ONS', period: 'Year', value: 'Rate' },
  constants: { indicator: '10101' },
  policy: null,
};

const faultsOf = (changes: Partial<ColumnMapping>, isPeriodStated = false) =>
  findMappingFaults({ ...sound, ...changes }, isPeriodStated).map(({ rule, said }) => [rule, said]);

describe('findMappingFaults', () => {
  it('has nothing against a mapping by which a table can be read', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('takes a period that is stated for the file', () => {
    const columns = { area_code: 'ONS', value: 'Rate' };
    expect(faultsOf({ columns })).toEqual([['mapping-incomplete', 'period']]);
    expect(faultsOf({ columns }, true)).toEqual([]);
  });

  it.each<[string, Partial<ColumnMapping>, [string, string]]>([
    ['no indicator', { constants: {} }, ['mapping-incomplete', 'indicator']],
    [
      'a category without its type',
      { constants: { indicator: '10101', category: 'Falls' } },
      ['mapping-incomplete', 'category with its category_type'],
    ],
    ['a field twice', { constants: { indicator: '10101', value: '3' } }, ['mapping-field-twice', 'value']],
    [
      'a column that is not in the table',
      { columns: { ...sound.columns, note: 'Remark' } },
      ['mapping-column-unknown', 'Remark (note)'],
    ],
    [
      'a sex that is none',
      { constants: { indicator: '10101', sex: 'children' } },
      ['mapping-constant-unreadable', 'children (sex)'],
    ],
  ])('says what is wrong with %s', (_title, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it('words a fault so that it can be mended', () => {
    const [fault] = findMappingFaults({ ...sound, constants: {} }, false);
    expect(fault?.message).toBe(
      'the mapping does not say where a field comes from: indicator. Give each of these a column, or the same constant in every row.',
    );
  });
});
