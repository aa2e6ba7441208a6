import { describe, expect, it } from 'vitest';
import { GroupCompleter } from '../../../../server/ingest/population/complete-group.ts';
import { PopulationCells } from '../../../../server/ingest/population/population-cells.ts';
import type { People } from '../../../../server/ingest/population/read-people.ts';
import { parseAgeKey } from '../../../../server/observation/age-band.ts';
import type { Sex } from '../../../../server/observation/sex.ts';

type Row = readonly [sex: Sex, age: string, people: People];

/** What becomes of the rows of one area and year: "sex age people" and, where added up, how. */
function complete(rows: readonly Row[]): string[] {
  const cells = new PopulationCells();
  rows.forEach(([sex, age, people], index) => {
    cells.put({ area: 'E06000001', year: 2023, sex }, parseAgeKey(age), { people, line: index + 2 });
  });
  const group = new GroupCompleter(cells.ages).complete(cells.group('E06000001', 2023));
  return [...group].flatMap(([sex, aged]) =>
    [...aged].map(([age, { people, notes }]) => [`${sex} ${age}: ${people}`, ...notes].join(' ')),
  );
}

const persons = (ages: Record<string, People>): Row[] =>
  Object.entries(ages).map(([age, people]): Row => ['persons', age, people]);

describe('the bands that indicators need', () => {
  it('are added up from single years', () => {
    const years = Object.fromEntries(Array.from({ length: 25 }, (_, age) => [String(age), 10 + age]));
    const added = complete(persons({ ...years, '25+': 1000 })).filter((line) => line.includes('Added'));
    const how = 'Added up from single years of age.';
    // The sum of 10 + age from one age to another: 0-4 60, 5-9 85, 10-14 110, 15-17 78, 16-17 53, 15 25, 15-24 295.
    expect(added).toEqual([
      `persons 0-4: 60 ${how}`,
      `persons 5-9: 85 ${how}`,
      `persons 10-14: 110 ${how}`,
      `persons 15-17: 78 ${how}`,
      `persons 5-17: 273 ${how}`,
      `persons 0-14: 255 ${how}`,
      `persons 0-15: 280 ${how}`,
      `persons 5-15: 220 ${how}`,
      `persons 16-17: 53 ${how}`,
      `persons 0-17: 333 ${how}`,
      `persons 15-24: 295 ${how}`,
      `persons 0+: 1550 ${how}`,
    ]);
  });

  it('a published band always stands', () => {
    expect(complete(persons({ '0-2': 10, '3-4': 20, '0-4': 31 }))).toContain('persons 0-4: 31');
  });

  it('a missing piece makes no band', () => {
    expect(complete(persons({ '0-2': 10, '3-4': 'not-available' }))).toEqual([
      'persons 0-2: 10',
      'persons 3-4: not-available',
    ]);
  });

  it('pieces that cross an end make no band', () => {
    expect(complete(persons({ '0-4': 10, '5-9': 20, '10-14': 30, '15-19': 40 })).slice(4)).toEqual([
      'persons 0-14: 60 Added up from age groups.',
    ]);
  });
});

describe('persons', () => {
  it('are added up from both sexes where only these came', () => {
    expect(
      complete([
        ['male', '0-2', 51],
        ['female', '0-2', 49],
        ['male', '3-4', 30],
        ['female', '3-4', 31],
        ['female', '5', 9],
      ]),
    ).toEqual([
      'persons 0-2: 100 Added up from males and females.',
      'persons 3-4: 61 Added up from males and females.',
      'persons 0-4: 161 Added up from males and females. Added up from age groups.',
      'male 0-2: 51',
      'male 3-4: 30',
      'male 0-4: 81 Added up from age groups.',
      'female 0-2: 49',
      'female 3-4: 31',
      'female 5: 9',
      'female 0-4: 80 Added up from age groups.',
    ]);
  });

  it('as published stand, and a sex by itself makes none', () => {
    expect(
      complete([
        ['persons', '0', 101],
        ['male', '0', 51],
        ['female', '0', 49],
      ]),
    ).toContain('persons 0: 101');
    expect(complete([['male', '0', 51]])).toEqual(['male 0: 51']);
    expect(
      complete([
        ['male', '0', 51],
        ['female', '0', 'suppressed'],
      ]),
    ).toEqual(['male 0: 51', 'female 0: suppressed']);
  });
});
