import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

const header =
  'area_code,episode_end,admission_date,age,diagnosis_1,diagnosis_2,admission_method,episode_order,patient_class';
const counted = 'E06000001,2023-05-03,2023-05-01,4,S00,W06,21,1,1';

async function read(...rows: string[]) {
  return readFile(`${header}\n${rows.join('\n')}\n`, { policy: 'published-open' });
}

/** All persons under 5 by period, of a file whose policy shows true counts. */
async function under5(...rows: string[]): Promise<unknown> {
  const { observations } = await read(...rows);
  const found = observations.filter(
    ({ age, category }) => age.from === 0 && age.to === 4 && category === null,
  );
  return Object.fromEntries(found.map(({ period, count }) => [period.label, count]));
}

describe('a record', () => {
  // One reason each, the first that fits; every one of these rows would also be left out for being no emergency.
  it.each([
    ['', 'left-out-residence-unknown'],
    ['W06000015', 'left-out-outside-england'],
  ])('from %j is left out: %s', async (area, rule) => {
    const { reading } = await read(counted, counted.replace('E06000001', area).replace(',21,', ',11,'));
    expect(countWarnings(reading)).toMatchObject({ [rule]: 1 });
    expect(countWarnings(reading)).not.toHaveProperty('left-out-not-emergency');
  });

  it.each([
    [counted.replace('2023-05-03,2023-05-01', ','), 'left-out-date-unknown'],
    [counted.replace(',4,', ',,'), 'left-out-age-unknown'],
    [counted.replace(',4,', ',18,'), 'left-out-adult'],
    [counted.replace(',21,', ',12,'), 'left-out-not-emergency'],
    [counted.replace(',21,', ',,'), 'left-out-not-emergency'],
    [counted.replace(',21,1,', ',21,2,'), 'left-out-later-episode'],
    [counted.replace(/1$/, '3'), 'left-out-regular-attender'],
    [counted.replace('S00,W06', 'T80,Y98'), 'left-out-complications-only'],
    [counted.replace('S00,W06', 'J45,'), 'left-out-no-injury'],
    [counted.replace('S00,W06', ','), 'left-out-no-injury'],
  ])('%s is %s', async (row, rule) => {
    const { reading } = await read(counted, row);
    expect(reading).toMatchObject({ accepted: true, rowsRead: 2, rowsAccepted: 1 });
    expect(countWarnings(reading)).toMatchObject({ [rule]: 1 });
  });

  it.each([
    ['an injury alone', 'S00', ''],
    ['an external cause alone', 'J45', 'W06'],
    ['an injury beside a complication', 'T81', 'S00'],
    ['an injury in the last place', 'J45', 'T79'],
  ])('counts for %s', async (_, first, second) => {
    expect(await under5(counted.replace('S00,W06', `${first},${second}`))).toEqual({ '2023/24': 1 });
  });

  it('is of the year in which its episode ended, else of its admission', async () => {
    const late = counted.replace('2023-05-03,2023-05-01', '2024-04-01,2024-03-31');
    const open = counted.replace('2023-05-03,2023-05-01', ',2024-03-31');
    expect(await under5(late, open, open)).toEqual({ '2023/24': 2, '2024/25': 1 });
  });

  it('has its first external cause by the number of the column, not by its place', async () => {
    const { observations } = await readFile(
      'area_code,episode_end,age,diagnosis_2,diagnosis_1\nE06000001,2023-05-03,4,W06,X12\n',
      { policy: 'published-open' },
    );
    const first = observations.filter(
      ({ category, count }) => category?.type === 'Cause (first external cause)' && count,
    );
    expect(new Set(first.map(({ category }) => category?.value))).toEqual(
      new Set(['Heat and hot substances']),
    );
  });

  it('is of no region or country', async () => {
    const catalogue = loadCatalogue();
    const { reading } = await readFile(
      `${header}\n${counted}\n${counted.replace('E06000001', 'E92000001')}\n`,
      {
        catalogue,
      },
    );
    expect(listProblems(reading)).toEqual([[3, 'area_code', 'residence-too-wide']]);
  });
});
