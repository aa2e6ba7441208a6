import { describe, expect, it } from 'vitest';
import type { Casualty } from '../../../../server/observation/entry.ts';
import { listProblems, readFile } from '../../../support/read-file-text.ts';
import { casualtyFile, type TestCasualty } from '../../../support/stats19-files.ts';

const index = '2024170000001';

/** A casualty file without its collisions keeps what it read, which shows how a row was taken. */
async function readOne(casualty: Omit<TestCasualty, 'index'>) {
  const { entries, reading } = await readFile(casualtyFile([{ index, ...casualty }]));
  return { body: entries[0]?.body, problems: listProblems(reading) };
}

const boy: Casualty = {
  collision: index,
  year: 2024,
  sex: 'male',
  age: 10,
  severity: 'serious',
  adjustedSerious: 0.5,
  roadUser: 'Pedestrian',
};

describe('rows of a casualty file', () => {
  it.each<[string, Omit<TestCasualty, 'index'>, Partial<Casualty>]>([
    ['by the codes of the data guide', {}, {}],
    ['killed', { severity: 1, adjusted: 0 }, { severity: 'fatal', adjustedSerious: 0 }],
    ['slightly injured', { severity: 3, adjusted: 0.125 }, { severity: 'slight', adjustedSerious: 0.125 }],
    ['female', { sex: 2 }, { sex: 'female' }],
    ['of unknown sex, self reported', { sex: 9 }, { sex: null }],
    ['of missing sex', { sex: -1 }, { sex: null }],
    ['of unknown age', { age: -1 }, { age: null }],
    ['under one year', { age: 0 }, { age: 0 }],
    ['without adjustment', { adjusted: '' }, { adjustedSerious: null }],
    ['with a small adjustment', { adjusted: '1.5e-05' }, { adjustedSerious: 0.000015 }],
    [
      'in words',
      { sex: 'Female', severity: 'Fatal', type: 'Cyclist' },
      { sex: 'female', severity: 'fatal', roadUser: 'Cyclist' },
    ],
    [
      'with decimal points',
      { sex: '2.0', severity: '3.0', age: '7.0', type: '9.0' },
      { sex: 'female', severity: 'slight', age: 7, roadUser: 'Car occupant' },
    ],
  ])('are taken %s', async (_, casualty, different) => {
    expect(await readOne(casualty)).toEqual({ body: { ...boy, ...different }, problems: [] });
  });

  it.each<[Omit<TestCasualty, 'index'>, string, string]>([
    [{ severity: 4 }, 'casualty_severity', 'casualty-severity-unknown'],
    [{ severity: -1 }, 'casualty_severity', 'casualty-severity-unknown'],
    [{ sex: 4 }, 'sex_of_casualty', 'casualty-sex-unknown'],
    [{ age: 'ten' }, 'age_of_casualty', 'casualty-age-unreadable'],
    [{ age: 131 }, 'age_of_casualty', 'casualty-age-unreadable'],
    [{ type: '?' }, 'casualty_type', 'casualty-type-unreadable'],
    [{ adjusted: 1.01 }, 'casualty_adjusted_severity_serious', 'adjusted-severity-unreadable'],
  ])('with %j are refused', async (casualty, column, rule) => {
    expect((await readOne(casualty)).problems).toEqual([[2, column, rule]]);
  });

  it('that repeat are taken once, and that differ are refused', async () => {
    const same = await readFile(casualtyFile([{ index }, { index }]));
    expect(same.entries).toHaveLength(1);
    expect(same.reading).toMatchObject({ rowsRead: 2, rowsAccepted: 1 });
    const different = await readFile(casualtyFile([{ index }, { index, severity: 1 }]));
    expect(listProblems(different.reading)).toEqual([[3, null, 'casualty-two-values']]);
  });
});
