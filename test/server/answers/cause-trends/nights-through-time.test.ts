import { describe, expect, it } from 'vitest';
import { findNightsThroughTime } from '../../../../server/answers/cause-trends/nights-through-time.ts';
import type { CausesSelection } from '../../../../server/answers/causes/causes-selection.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { areas, duties, england, westSussex } from '../../../support/answer-cases.ts';
import { causeCount, causesCatalogue, shownPeriod } from '../../../support/causes-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

type Counts = readonly (readonly [label: string, zero: number | null, more: number | null])[];

function linesOf(area: typeof england, counts: Counts) {
  const code = area.code === 'E92000001' ? 'E92000001' : 'E10000032';
  const line = (value: string, countOf: (at: Counts[number]) => number | null): TrendLine => {
    const category = { type: 'Nights in hospital', value };
    return {
      ...{ role: 'area', area, sex: 'persons', age: ageBand(0, 4), category },
      observations: counts.map((each) => ({ ...causeCount(each[0], code, null, countOf(each)), category })),
    };
  };
  const groups = [line('Zero nights', ([, zero]) => zero), line('One night or more', ([, , more]) => more)];
  return { groups: counts.length === 0 ? [] : groups, total: null };
}

function find(own: Counts, beside: Counts = [], within: CausesSelection['within'] = null) {
  const selection: CausesSelection = {
    ...{ indicator: knownIndicator(), area: westSussex, benchmark: england, within },
    by: 'cause',
    position: 'first',
    age: null,
    sex: 'persons',
    period: null,
  };
  const lines = {
    period: shownPeriod,
    area: linesOf(westSussex, own),
    benchmark: linesOf(england, beside),
  };
  return findNightsThroughTime(lines, { selection, areas, extracts: new Map(), duties });
}

describe('the share of stays without a night through time', () => {
  it('says that it is of all injury admissions where the codes of one group are shown', () => {
    const falls = causesCatalogue.causes.find(({ id }) => id === 'falls') ?? null;
    // 180 of 180 + 120 = 60%.
    expect(find([['2023/24', 180, 120]], [], falls).nights?.sentence).toBe(
      '60.0% of all injury admissions, not only falls (W00-W19), in 2023/24 (180 of 300 whose stay is known) were without a night in hospital.',
    );
  });

  // 180 of 300; limits from R: prop.test(180, 300, correct = FALSE) gives 0.5436366 to 0.6538348.
  it('is of the admissions whose stay is known, in per cent, with limits', () => {
    const { nights } = find([
      ['2022/23', 45, 55],
      ['2023/24', 180, 120],
    ]);
    const [first, last] = nights?.series[0]?.points ?? [];
    expect([first?.value, last?.value]).toEqual([45, 60]);
    expect(last?.lower95).toBeCloseTo(54.36366, 4);
    expect(last?.upper95).toBeCloseTo(65.38348, 4);
    expect(last).toMatchObject({
      count: 180,
      denominator: 300,
      method: 'wilson',
      comparison: 'not-compared',
    });
    expect(nights?.sentence).toBe(
      '45.0% of all injury admissions in 2022/23 (45 of 100 whose stay is known) were without a night in hospital; 60.0% in 2023/24 (180 of 300).',
    );
  });

  it.each([
    ['zero nights are suppressed', [['2023/24', null, 120]], 'suppressed'],
    ['one night or more are suppressed', [['2023/24', 120, null]], 'suppressed'],
    ['nobody was admitted', [['2023/24', 0, 0]], 'not-applicable'],
  ] as const)('has a gap with its reason where %s', (_, counts, missing) => {
    const { nights } = find(counts);
    expect(nights?.series[0]?.points[0]).toMatchObject({ value: null, missing });
    expect(nights?.sentence).toBe(
      'The share of all injury admissions without a night in hospital is not shown in any year.',
    );
  });

  it('keeps years without a row on the axis, and England to the years of the area', () => {
    const { nights } = find(
      [
        ['2021/22', 50, 50],
        ['2023/24', 60, 40],
      ],
      [
        ['2020/21', 1, 1],
        ['2022/23', 1, 1],
        ['2023/24', 1, 3],
      ],
    );
    expect(nights?.periods.map(({ label }) => label)).toEqual(['2021/22', '2022/23', '2023/24']);
    const beside = nights?.series.find(({ role }) => role === 'benchmark');
    expect(beside?.points.map(({ period, value }) => [period.label, value])).toEqual([
      ['2022/23', 50],
      ['2023/24', 25],
    ]);
  });

  it('is not known where nights are not held, and says what to bring', () => {
    expect(find([])).toMatchObject({ nights: null, whyNoNights: expect.stringMatching(/length_of_stay/) });
  });
});
