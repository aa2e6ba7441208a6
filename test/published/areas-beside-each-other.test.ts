import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ComparisonAnswer, comparisonAnswerSchema } from '../../server/contract/comparison.ts';
import { distributionAnswerSchema } from '../../server/contract/distribution.ts';
import { openTestService, type TestService } from '../server/api/open-test-service.ts';

/**
 * Indicator 90284 of OHID's Fingertips, as exported for the Department for Education in 2024: brought and asked through
 * the interface, and worked out again here from the cells of the file by formulas of this test's own.
 */
const file = join(
  import.meta.dirname,
  '../../../shared/extracts/fingertips/dfe_la_hospital_admissions_2324.csv',
);
const isAbsent = !existsSync(file);
const reason = isAbsent ? ' (skipped: the published file is not on this machine)' : '';

const MEBIBYTE = 1024 * 1024;

/** Only the code changed: the file has these under the code that they had until April 2025. */
const codeToday: Readonly<Record<string, string>> = { E08000016: 'E08000038', E08000019: 'E08000039' };

interface Cells {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly count: number | null;
}

/** Authorities of the upper tier, persons, no category; England apart. */
function readCells(): { readonly areas: readonly Cells[]; readonly england: ReadonlyMap<string, number> } {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const number = (cell: string | undefined) =>
    cell === undefined || cell.trim() === '' ? null : Number(cell.replaceAll(',', ''));
  const persons = data.filter((row) => row.Sex === 'Persons' && row.Category === '');
  const cells = persons.map((row) => ({
    code: codeToday[row['Area Code'] ?? ''] ?? row['Area Code'] ?? '',
    name: row['Area Name'] ?? '',
    period: row['Time period'] ?? '',
    value: number(row.Value),
    lower: number(row['Lower CI 95.0 limit']),
    upper: number(row['Upper CI 95.0 limit']),
    count: number(row.Count),
  }));
  return {
    areas: cells.filter(({ code }) => /^E(06|08|09|10)/.test(code)),
    england: new Map(
      cells.flatMap(({ code, period, value }) =>
        code === 'E92000001' && value !== null ? [[period, value]] : [],
      ),
    ),
  };
}

/** The value at a fraction of the way along the ordered values, straight between two: type 7 of Hyndman and Fan. */
function quantile(ordered: readonly number[], fraction: number): number {
  const along = (ordered.length - 1) * fraction;
  const [low = 0, high = low] = [ordered[Math.floor(along)], ordered[Math.floor(along) + 1]];
  return low + (along - Math.floor(along)) * (high - low);
}

/** The chance of at most so many events where `expected` are expected, term by term. */
function atMost(events: number, expected: number): number {
  let [term, sum] = [-expected, Math.exp(-expected)];
  for (let k = 1; k <= events; k += 1) {
    term += Math.log(expected / k);
    sum += Math.exp(term);
  }
  return sum;
}

/** Normal quantiles at 0.975 and 0.999, as R's qnorm gives them. */
const z = { 95: 1.959963984540054, 99.8: 3.090232306167813 } as const;

/** Byar's limits of a count from 10 on (Breslow and Day 1987). */
function byar(count: number, level: keyof typeof z): readonly [number, number] {
  const limit = (x: number, sign: number) =>
    x * (1 - 1 / (9 * x) + (sign * z[level]) / (3 * Math.sqrt(x))) ** 3;
  return [limit(count, -1), limit(count + 1, 1)];
}

describe.skipIf(isAbsent)(`authorities beside each other, worked out again from the file${reason}`, () => {
  let service: TestService;
  let cells: readonly Cells[] = [];
  let england: ReadonlyMap<string, number> = new Map();

  beforeAll(async () => {
    service = await openTestService(8 * MEBIBYTE);
    const brought = await service.bring(readFileSync(file, 'utf8'));
    expect(brought.status).toBe(201);
    ({ areas: cells, england } = readCells());
  }, 60_000);

  afterAll(() => service.close());

  const compare = async (asked: string): Promise<ComparisonAnswer> => {
    const response = await service.ask(`/api/v1/comparisons?indicator=90284&${asked}`);
    return comparisonAnswerSchema.parse(await response.json());
  };
  const of = (period: string) => cells.filter((each) => each.period === period);
  const latest = () => of('2023/24');
  const valued = (some: readonly Cells[]) =>
    some.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));

  it('every authority is better, similar or worse by its own 95% limits against the value of England', async () => {
    const against = england.get('2023/24') ?? Number.NaN;
    const expected = latest().map(({ code, value, lower, upper }) => {
      if (value === null || lower === null || upper === null) return [code, value, 'not-compared'];
      const verdict = lower > against ? 'worse' : upper < against ? 'better' : 'similar';
      return [code, value, verdict];
    });
    const { rows, benchmark } = await compare('period=2023/24');
    expect(benchmark?.measure.value).toBe(against);
    const answered = rows.map(({ area, measure, comparison }) => [area.code, measure.value, comparison]);
    expect(answered.sort()).toEqual(expected.sort());
    const count = (verdict: string) => expected.filter(([, , each]) => each === verdict).length;
    // The publisher's own column has as many of each.
    expect(['better', 'similar', 'worse', 'not-compared'].map(count)).toEqual([55, 37, 59, 2]);
  });

  it('every authority has its rank: one more than the authorities above it; one without a value has none', async () => {
    for (const period of ['2010/11', '2018/19', '2023/24']) {
      const values = valued(of(period)).map(({ value }) => value);
      const rankOf = (value: number | null) =>
        value === null ? null : 1 + values.filter((other) => other > value).length;
      const { rows } = await compare(`period=${period}`);
      const answered = new Map(rows.map((row) => [row.area.code, row.rank]));
      const expected = of(period).map(({ code, value }) => [code, rankOf(value)]);
      expect(expected.map(([code]) => [code, answered.get(String(code))])).toEqual(expected);
    }
  });

  it('missing authorities are kept, last and with a reason, never as zero', async () => {
    const { rows } = await compare('period=2023/24');
    const missing = latest().filter(({ value }) => value === null);
    expect(rows).toHaveLength(latest().length);
    expect(
      rows
        .slice(-missing.length)
        .map(({ area }) => area.name)
        .sort(),
    ).toEqual(missing.map(({ name }) => name).sort());
    for (const { measure, why } of rows.slice(-missing.length)) {
      expect([measure.value, measure.missing, why?.slice(0, 13)]).toEqual([
        null,
        'not-available',
        'Not available',
      ]);
    }
  });

  it('every authority lies in the first fifth whose upper bound it does not exceed', async () => {
    const values = valued(latest()).map(({ value }) => value);
    const ordered = values.toSorted((one, other) => one - other);
    const bounds = [1, 2, 3, 4, 5].map((fifth) => quantile(ordered, fifth / 5));
    const { rows, distribution } = await compare('period=2023/24&method=quintile');
    const answered = new Map(rows.map((row) => [row.area.code, row.quintile]));
    for (const { code, name, value } of valued(latest())) {
      expect([name, answered.get(code)]).toEqual([name, 1 + bounds.findIndex((bound) => value <= bound)]);
    }
    expect(distribution.quintileBounds.slice(1)).toEqual(bounds.map((bound) => expect.closeTo(bound, 8)));
  });

  it('the funnel lies round all events over all people, and its lines where chance ends', async () => {
    const people = (each: { count: number | null; value: number }) =>
      (10_000 * (each.count ?? 0)) / each.value;
    const members = valued(latest());
    const average =
      members.reduce((sum, { count }) => sum + (count ?? 0), 0) /
      members.reduce((sum, each) => sum + people(each), 0);
    const { average: answered, limits } = await compare('period=2023/24&method=funnel');
    expect(answered).toBeCloseTo(10_000 * average, 8);
    // In R: 1e4 * sum(Count) / sum(1e4 * Count / Value) is 72.689095812914.
    expect(answered).toBeCloseTo(72.689095812914, 9);
    const tails = { lower95: 0.025, upper95: 0.025, lower998: 0.001, upper998: 0.001 } as const;
    for (const { limit, points } of limits) {
      expect(points.length).toBeGreaterThan(90);
      for (const { population, value } of points.filter((_, at) => at % 7 === 0)) {
        const events = Math.round((value * population) / 10_000);
        expect((value * population) / 10_000).toBeCloseTo(events, 6);
        const expected = average * population;
        // On an upper line just so many events or more are as unlikely as the tail, on a lower one so many or fewer.
        const chance = limit.startsWith('upper')
          ? 1 - atMost(events - 1, expected)
          : atMost(events, expected);
        expect(chance / tails[limit]).toBeCloseTo(1, 3);
      }
    }
  });

  it('every authority lies inside or outside the funnel as the limits of its own count say', async () => {
    const members = valued(latest());
    const peopleOf = ({ count, value }: { count: number | null; value: number }) =>
      (10_000 * (count ?? 0)) / value;
    const average =
      members.reduce((sum, { count }) => sum + (count ?? 0), 0) /
      members.reduce((sum, each) => sum + peopleOf(each), 0);
    // Every count is 10 or more, so Byar's limits hold throughout.
    expect(Math.min(...members.map(({ count }) => count ?? 0))).toBeGreaterThanOrEqual(10);
    const significance = (each: (typeof members)[number]) => {
      const expected = average * peopleOf(each);
      const outside = (level: keyof typeof z) => {
        const [lower, upper] = byar(each.count ?? 0, level);
        return expected < lower ? 'high' : expected > upper ? 'low' : null;
      };
      const [wide, narrow] = [outside(99.8), outside(95)];
      return wide ? `${wide}-99.8` : narrow ? `${narrow}-95` : 'not-significant';
    };
    const { rows } = await compare('period=2023/24&method=funnel');
    const answered = new Map(rows.map(({ area, funnel }) => [area.code, funnel?.significance]));
    const expected = members.map((each) => [each.name, significance(each)]);
    expect(members.map(({ name, code }) => [name, answered.get(code)])).toEqual(expected);
  });

  /*
   * In R, of the 151 authorities of 2023/24: quantile(Value, c(.25, .5, .75), type = 7) is 59.949325, 72.136420,
   * 87.079575; the furthest values within 1.5 of their difference are 29.29155 and 120.17347.
   */
  it('the boxes of all years have these quartiles, whiskers and outliers', async () => {
    const response = await service.ask('/api/v1/distributions?indicator=90284');
    const { periods } = distributionAnswerSchema.parse(await response.json());
    expect(periods).toHaveLength(14);
    for (const { period, box, areas, lowest, highest, benchmark } of periods) {
      const members = valued(of(period.label));
      const ordered = members.map(({ value }) => value).sort((one, other) => one - other);
      const [q1, q2, q3] = [0.25, 0.5, 0.75].map((fraction) => quantile(ordered, fraction));
      const fence = {
        low: (q1 ?? 0) - 1.5 * ((q3 ?? 0) - (q1 ?? 0)),
        high: (q3 ?? 0) + 1.5 * ((q3 ?? 0) - (q1 ?? 0)),
      };
      const isWithin = (value: number) => value >= fence.low && value <= fence.high;
      const within = ordered.filter(isWithin);
      expect([areas, lowest, highest]).toEqual([ordered.length, ordered[0], ordered.at(-1)]);
      expect(box?.lowerQuartile).toBeCloseTo(q1 ?? 0, 9);
      expect(box?.median).toBeCloseTo(q2 ?? 0, 9);
      expect(box?.upperQuartile).toBeCloseTo(q3 ?? 0, 9);
      expect([box?.lowerWhisker, box?.upperWhisker]).toEqual([within[0], within.at(-1)]);
      expect(box?.outliers.map(({ area }) => area.code).sort()).toEqual(
        members
          .filter(({ value }) => !isWithin(value))
          .map(({ code }) => code)
          .sort(),
      );
      expect(benchmark?.value).toBe(england.get(period.label));
    }
    const last = periods.at(-1)?.box;
    expect([
      last?.lowerQuartile,
      last?.median,
      last?.upperQuartile,
      last?.lowerWhisker,
      last?.upperWhisker,
    ]).toEqual(
      [59.949325, 72.13642, 87.079575, 29.29155, 120.17347].map((number) => expect.closeTo(number, 6)),
    );
    expect(last?.outliers.map(({ area }) => area.name)).toEqual([
      'Darlington',
      'North Tyneside',
      'Northumberland',
    ]);
  });

  it('the gap between authorities narrowed by this much among those with a value in both years', async () => {
    const then = new Map(valued(of('2010/11')).map(({ code, value }) => [code, value]));
    const both = valued(latest()).flatMap(({ code, value }) => {
      const before = then.get(code);
      return before === undefined ? [] : [[before, value] as const];
    });
    const rangeOf = (at: 0 | 1) => {
      const ordered = both.map((pair) => pair[at]).sort((one, other) => one - other);
      return quantile(ordered, 0.75) - quantile(ordered, 0.25);
    };
    const response = await service.ask('/api/v1/distributions?indicator=90284');
    const { change, alternativeText } = distributionAnswerSchema.parse(await response.json());
    expect(change).toMatchObject({ areas: both.length, change: 'narrowed' });
    expect([change?.rangeBefore, change?.rangeAfter]).toEqual([
      expect.closeTo(rangeOf(0), 9),
      expect.closeTo(rangeOf(1), 9),
    ]);
    expect(alternativeText).toContain(
      `Interquartile range ${rangeOf(0).toFixed(1)} in 2010/11, ${rangeOf(1).toFixed(1)} in 2023/24`,
    );
  });
});
