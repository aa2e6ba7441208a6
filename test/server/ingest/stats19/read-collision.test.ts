import { describe, expect, it } from 'vitest';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

const header =
  'collision_index,collision_year,collision_severity,number_of_casualties,date,local_authority_ons_district,local_authority_highway';

function read(...rows: readonly string[]) {
  return readFile([header, ...rows, ''].join('\n'));
}

describe('rows of a collision file', () => {
  it.each([
    ['a district', 'E06000001,E06000001', 'E06000001'],
    ['a district without its highway authority', 'E06000001,-1', 'E06000001'],
    ['a highway authority where there is no district', '-1,E10000030', 'E10000030'],
    ['a code in small letters', 'e06000001,', 'E06000001'],
    ['a Welsh authority', 'W06000015,W06000015', 'W06000015'],
  ])('place a collision by %s', async (_, areas, expected) => {
    const { entries } = await read(`2024170000001,2024,3,1,21/05/2024,${areas}`);
    expect(entries.map(({ body }) => body)).toEqual([{ area: expected, year: 2024 }]);
  });

  it('register Welsh and Scottish codes with a warning', async () => {
    const { reading } = await read('2024170000001,2024,3,1,21/05/2024,S12000036,S12000036');
    expect(reading).toMatchObject({ newAreas: [{ code: 'S12000036', name: 'S12000036' }] });
    expect(countWarnings(reading)).toMatchObject({ 'area-not-in-register': 1 });
  });

  it.each(['-1,-1', 'EHEATHROW,EHEATHROW', '12,9999', ','])(
    'of area %s are of unknown area',
    async (areas) => {
      const { reading, entries } = await read(
        `2024170000001,2024,3,1,21/05/2024,${areas}`,
        '2024170000002,2024,3,1,21/05/2024,E06000001,E06000001',
      );
      expect(countWarnings(reading)).toMatchObject({ 'collision-area-unknown': 1 });
      expect(reading).toMatchObject({ accepted: true, rowsRead: 2, rowsAccepted: 1 });
      expect(entries.map(({ key }) => key)).toEqual(['2024170000002']);
    },
  );

  it.each([
    ['its column', '17-1,2024,3,1,,E06000001,', 2024],
    ['its date', '17-1,,3,1,21/05/2023,E06000001,', 2023],
    ['a date of statistical software', '17-1,,3,1,2023-05-21,E06000001,', 2023],
    ['its index', '2022170000001,,3,1,,E06000001,', 2022],
    ['a year with a decimal point', '17-1,2024.0,3,1,,E06000001,', 2024],
  ])('take the year from %s', async (_, row, year) => {
    const { entries } = await read(row);
    expect(entries.map(({ body }) => body)).toEqual([{ area: 'E06000001', year }]);
  });

  it.each([
    ['30/02/2024', 'collision-date-unreadable'],
    ['05/21/2024', 'collision-date-unreadable'],
    ['21 May', 'collision-date-unreadable'],
    ['21/05/2023', 'collision-year-disagrees'],
  ])('with the date %s are refused: %s', async (date, rule) => {
    const { reading } = await read(`2024170000001,2024,3,1,${date},E06000001,E06000001`);
    expect(listProblems(reading).map(([, , broken]) => broken)).toEqual([rule]);
  });

  it('are known by their index without the decimal point that statistical software adds', async () => {
    const { entries } = await read('2024170000001.0,2024,3,1,,E06000001,');
    expect(entries.map(({ key }) => key)).toEqual(['2024170000001']);
  });

  it('may be of 2099, the last year that is one', async () => {
    const { entries } = await read('17-1,2099,3,1,,E06000001,');
    expect(entries).toHaveLength(1);
    expect(listProblems((await read('17-1,2100,3,1,,E06000001,')).reading)).toEqual([
      [2, 'collision_year', 'collision-year-unreadable'],
    ]);
  });

  it('that repeat are taken once, and that differ are refused', async () => {
    const row = '2024170000001,2024,3,1,21/05/2024,E06000001,E06000001';
    const repeated = await read(row, row);
    expect(countWarnings(repeated.reading)).toMatchObject({ 'collision-repeated': 1 });
    expect(repeated.reading).toMatchObject({ rowsRead: 2, rowsAccepted: 1 });
    const { reading } = await read(row, row.replaceAll('E06000001', 'E06000002'));
    expect(listProblems(reading)).toEqual([[3, null, 'collision-two-values']]);
  });
});
