import { describe, expect, it } from 'vitest';
import type { TrendSelection } from '../../../../server/answers/trend/trend-selection.ts';
import { writeHeadline } from '../../../../server/answers/trend/write-headline.ts';
import type { Comparison, RecentTrend } from '../../../../server/contract/parts.ts';
import type { TrendSeries } from '../../../../server/contract/trend.ts';
import { area, england, surrey, westSussex } from '../../../support/answer-cases.ts';
import { series, years } from '../../../support/trend-answers.ts';
import { knownIndicator, trendSelection } from '../../../support/trend-selections.ts';

function selection(changes: Partial<TrendSelection> = {}, shortName = 'Injury admissions'): TrendSelection {
  return trendSelection({ indicator: { ...knownIndicator(), shortName }, ...changes });
}

/** A line of two years whose latest figure compares as given. */
function line(
  { code, name }: { readonly code: string; readonly name: string },
  latest: number,
  comparison: Comparison,
  changes: Partial<TrendSeries> = {},
): TrendSeries {
  const made = series({ code, label: name, values: [90, latest], periods: years.slice(-2) });
  return { ...made, points: made.points.map((point) => ({ ...point, comparison })), ...changes };
}

const trend = (direction: RecentTrend['direction']): Partial<TrendSeries> => ({
  recentTrend: { direction, judgement: null, chiSquared: null, because: '' },
});

const long = area('E06000058', 'Bournemouth, Christchurch and Poole', ['utla', 'ltla']);
const kent = area('E10000016', 'Kent', ['utla']);

describe('the headline of a trend', () => {
  it.each<[string, TrendSelection, TrendSeries[], string]>([
    [
      'one area above the benchmark',
      selection(),
      [line(westSussex, 87.1, 'worse')],
      'West Sussex: injury admissions higher than England in 2023/24',
    ],
    [
      'one area like the benchmark',
      selection(),
      [line(westSussex, 87.1, 'similar')],
      'West Sussex: injury admissions similar to England in 2023/24',
    ],
    [
      'one area, the measure having a longer name',
      selection({}, 'Hospital admissions for injury'),
      [line(westSussex, 87.1, 'better')],
      'West Sussex: hospital admissions for injury lower than England, 2023/24',
    ],
    [
      'an abbreviation keeps its capitals',
      selection({}, 'KSI casualties'),
      [line(westSussex, 87.1, 'better')],
      'West Sussex: KSI casualties lower than England in 2023/24',
    ],
    [
      'one area of a long name',
      selection({ areas: [long] }, 'Hospital admissions for injury'),
      [line(long, 87.1, 'worse')],
      'Bournemouth, Christchurch and Poole: higher than England in 2023/24',
    ],
    [
      'the benchmark itself, falling',
      selection({ areas: [england] }),
      [line(england, 72.7, 'similar', trend('decreasing'))],
      'England: injury admissions decreasing, 2022/23 to 2023/24',
    ],
    [
      'one area without comparison or change',
      selection({ benchmark: null }),
      [line(westSussex, 87.1, 'not-compared', trend('no-change'))],
      'West Sussex: no significant change, 2022/23 to 2023/24',
    ],
    [
      'one area without comparison or trend',
      selection({ benchmark: null }),
      [line(westSussex, 87.1, 'not-compared', trend('cannot-calculate'))],
      'West Sussex: injury admissions 87.1 per 10,000 in 2023/24',
    ],
    [
      'areas on either side of the benchmark, which does not count itself',
      selection({ areas: [westSussex, surrey, kent, england] }),
      [
        line(westSussex, 87, 'worse'),
        line(surrey, 60, 'better'),
        line(kent, 72, 'similar'),
        line(england, 72.7, 'similar'),
      ],
      'Injury admissions: 1 of 3 areas above England, 1 below',
    ],
    [
      'an area and the benchmark, both asked for',
      selection({ areas: [westSussex, england] }),
      [line(westSussex, 87, 'worse'), line(england, 72.7, 'similar')],
      'West Sussex: injury admissions higher than England in 2023/24',
    ],
    [
      'areas of which some are above',
      selection({ areas: [westSussex, kent] }),
      [line(westSussex, 87, 'worse'), line(kent, 72, 'similar')],
      'Injury admissions: 1 of 2 areas above England, 2023/24',
    ],
    [
      'areas all below',
      selection({ areas: [westSussex, kent] }),
      [line(westSussex, 60, 'better'), line(kent, 60, 'better')],
      'Injury admissions: both areas below England, 2023/24',
    ],
    [
      'areas all alike',
      selection({ areas: [westSussex, kent] }),
      [line(westSussex, 72, 'similar'), line(kent, 72, 'similar')],
      'Injury admissions: both areas similar to England, 2023/24',
    ],
    [
      'areas without benchmark',
      selection({ areas: [westSussex, kent], benchmark: null }),
      [line(westSussex, 87, 'not-compared'), line(kent, 60, 'not-compared')],
      'Injury admissions highest for West Sussex, 2023/24',
    ],
    [
      'one area by sex',
      selection({ by: 'sex' }),
      [
        line(westSussex, 120, 'worse', { label: 'Persons' }),
        line(westSussex, 100, 'worse', { label: 'Males', sex: 'male' }),
        line(westSussex, 70, 'worse', { label: 'Females', sex: 'female' }),
      ],
      'West Sussex: injury admissions highest for males, 2023/24',
    ],
    [
      'one area by category',
      selection({ by: 'category', areas: [england] }, 'Hospital admissions for injury'),
      [
        line(england, 90, 'worse', { label: 'Most deprived decile (IMD2019)' }),
        line(england, 60, 'better', { label: 'Least deprived decile (IMD2019)' }),
      ],
      'England: highest for most deprived decile (IMD2019), 2023/24',
    ],
    ['nothing', selection(), [], 'No figures for injury admissions in West Sussex'],
    [
      'nothing in several areas',
      selection({ areas: [westSussex, kent] }),
      [],
      'No figures for injury admissions in these 2 areas',
    ],
  ])('tells of %s', (_, chosen, shown, headline) => {
    expect(writeHeadline(chosen, shown)).toBe(headline);
    expect(headline.split(' ').length).toBeLessThanOrEqual(10);
  });

  it('never leaves out the year of a figure that is not of the last period shown', () => {
    const old = series({ code: long.code, label: long.name, values: [90, 80], periods: years.slice(-3, -1) });
    const points = old.points.map((point) => ({ ...point, comparison: 'similar' as const }));
    const beside = { ...line(england, 70, 'not-compared'), role: 'benchmark' as const };
    const when = years.at(-2)?.label;
    const shortName = 'Hospital admissions for injury';
    const headline = writeHeadline(selection({ areas: [long] }, shortName), [{ ...old, points }, beside]);
    expect(headline).toBe(`Bournemouth, Christchurch and Poole: similar to England in ${when}`);
  });

  it('stays within ten words for the longest names', () => {
    const name =
      'Hospital admissions caused by unintentional and deliberate injuries in children (aged 0 to 14 years)';
    for (const comparison of ['worse', 'similar', 'not-compared'] as const) {
      for (const direction of ['increasing', 'no-change', 'cannot-calculate'] as const) {
        const headline = writeHeadline(selection({ areas: [long] }, name), [
          line(long, 87.1, comparison, trend(direction)),
        ]);
        expect(headline.split(' ').length).toBeLessThanOrEqual(10);
      }
    }
  });
});

describe('a headline without any rate', () => {
  it('says whether there are counts to be divided', () => {
    const made = series({
      code: westSussex.code,
      label: westSussex.name,
      values: [90, 80],
      periods: years.slice(-2),
    });
    const points = made.points.map((point) => ({ ...point, value: null, count: 5 }));
    expect(writeHeadline(selection({ areas: [westSussex] }), [{ ...made, points }])).toBe(
      'Counts but no rates for injury admissions in West Sussex',
    );
    const without = made.points.map((point) => ({ ...point, value: null, count: null }));
    expect(writeHeadline(selection({ areas: [westSussex] }), [{ ...made, points: without }])).toBe(
      'No figures for injury admissions in West Sussex',
    );
  });
});
