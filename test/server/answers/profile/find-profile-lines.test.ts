import { afterAll, describe, expect, it } from 'vitest';
import { requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { findProfileLines } from '../../../../server/answers/profile/find-profile-lines.ts';
import { type AgeBand, ageBand, ageKey } from '../../../../server/observation/age-band.ts';
import type { Area } from '../../../../server/observation/area.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import {
  areas,
  barnsley,
  catalogue,
  england,
  extract,
  observation,
  surrey,
  westSussex,
} from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const inEngland = { area: 'E92000001', value: 70 };
const years = ['2016/17', '2017/18', '2018/19', '2019/20', '2020/21', '2021/22', '2022/23', '2023/24'];

/** Fourteen months, January 2023 to February 2024, with the values 1 to 14. */
const months = Array.from({ length: 14 }, (_, index) => {
  const first = (month: number) => new Date(Date.UTC(2023, month, 1)).toISOString().slice(0, 10);
  const span = { start: first(index), end: first(index + 1), kind: 'pooled' } as const;
  return observation('2022/23', {
    age: ageBand(5, 17),
    period: { label: `month ${index + 1}`, ...span },
    value: index + 1,
  });
});

const observations: readonly StoredObservation[] = [
  ...months,
  ...years.map((label, index) => observation(label, { value: 90 + index })),
  ...years.map((label) => observation(label, inEngland)),
  observation('2021/22 - 23/24', { value: 50 }),
  observation('2023/24', { value: 100, sex: 'male' }),
  observation('2023/24', { value: 120, age: ageBand(0, 4) }),
  observation('2023/24', { ...inEngland, age: ageBand(0, 4) }),
  observation('2022/23', { area: 'E08000016', value: 140 }),
  observation('2023/24', { area: 'E08000016', value: 141 }),
];

const { store, close } = await fillStore([{ extract: extract('real'), observations }]);
const extracts = new Map([['real', extract('real')]]);

afterAll(close);

/** The rows as "age: values | the benchmark's". */
async function rowsOf(
  area: Area,
  ages: readonly AgeBand[],
  benchmark: Area | null = england,
): Promise<string[]> {
  const { indicator } = requireIndicator('90284', catalogue, await store.findHoldings());
  const { rows } = await findProfileLines(
    { indicator, ages },
    { area, benchmark, subjects: [], notHeld: [], partner: null },
    { areas, extracts },
    { store, catalogue, version: 1, today: '2026-01-31' },
  );
  return rows.map((row) => {
    const values = (line: typeof row.benchmark) => line?.observations.map(({ value }) => value).join(' ');
    return `${ageKey(row.area.age)}: ${values(row.area)} | ${values(row.benchmark)}`;
  });
}

describe('the figures of a profile', () => {
  it('are those of the recent trend, at each age, with the benchmark beside them', async () => {
    expect(await rowsOf(westSussex, [ageBand(0, 4), ageBand(0, 14)])).toEqual([
      '0-4: 120 | 70',
      '0-14: 93 94 95 96 97 | 70 70 70 70 70',
    ]);
  });

  it('reach back to the year before where periods are shorter than a year', async () => {
    expect(await rowsOf(westSussex, [ageBand(5, 17)], null)).toEqual([
      '5-17: 2 3 4 5 6 7 8 9 10 11 12 13 14 | undefined',
    ]);
  });

  it('stand alone where nothing is compared', async () => {
    expect(await rowsOf(westSussex, [ageBand(0, 4)], null)).toEqual(['0-4: 120 | undefined']);
  });

  it('are none for an age that the area lacks, which still has its row', async () => {
    expect(await rowsOf(surrey, [ageBand(0, 14), ageBand(15, 24)])).toEqual(['0-14:  | ', '15-24:  | ']);
  });

  it('continue under the earlier code of the same authority', async () => {
    expect(await rowsOf(barnsley, [ageBand(0, 14)])).toEqual(['0-14: 140 141 | 70 70']);
  });
});
