import { testedYearsInWords } from '../../server/answers/area-trends/find-tested-years.ts';
import { tallyInWords, tallyRecentTrends } from '../../server/answers/area-trends/tally-recent-trends.ts';
import { findSpan, toAreaTrend } from '../../server/answers/area-trends/to-area-trends.ts';
import type { AreaTrendsAnswer } from '../../server/contract/area-trends.ts';
import { scaleOfPanels } from '../../server/contract/area-trends-plot.ts';
import type { TrendSeries } from '../../server/contract/trend.ts';
import { england, gapsAndSuppressed, oneArea, series, tenAreas, years } from './trend-answers.ts';

/** Hand-made answers from which trends of many areas are drawn, tabled and filed. The figures are invented. */

export function areaTrends(
  areas: readonly TrendSeries[],
  changes: Partial<AreaTrendsAnswer> = {},
): AreaTrendsAnswer {
  const { storeVersion, storeVersionAt, demonstration, indicator, caveats, provenance } = oneArea;
  const { comparisonMethod, recentTrendMethod, limitsNote } = oneArea;
  const span = findSpan(areas, years);
  const panels = areas.map((one) => toAreaTrend(one, span));
  const benchmark = toAreaTrend(england, span);
  const recentTrends = tallyRecentTrends(panels);
  return {
    ...{ storeVersion, storeVersionAt, demonstration, indicator, caveats, provenance },
    ...{ comparisonMethod, recentTrendMethod, limitsNote },
    question: {
      indicator: 'injury-admissions',
      areaType: 'utla',
      parent: { code: 'E12000008', name: 'South East', type: 'region' },
      areas: null,
      sex: 'persons',
      age: oneArea.question.age,
      benchmark: 'E92000001',
      highlight: [],
      order: 'name',
    },
    partnerArea: null,
    headline: `Recent fall in all ${panels.length} areas of South East`,
    subtitle: `Injury admissions per 10,000; ${panels.length} upper-tier authorities in South East and England; 2010/11 to 2023/24; recent trends tested over 2019/20 to 2023/24`,
    sentence: 'Injury admissions at 0 to 14 years, persons, in South East compared with England.',
    alternativeText: `Small line charts of ${panels.length} areas with England, per 10,000.`,
    panels,
    benchmark,
    periods: [...years],
    span,
    scale: scaleOfPanels({ panels, benchmark }),
    recentTrends,
    recentTrendsWords: tallyInWords(recentTrends, testedYearsInWords(panels)),
    highlightNote: null,
    eras: [],
    changeNote:
      'Change is the value of 2023/24 less that of 2010/11: two years alone, and no test of a trend.',
    why: null,
    ...changes,
  };
}

/** Five years in a row with a value are needed for a recent trend. */
function untested(one: TrendSeries): TrendSeries {
  const because = 'No trend can be calculated: a value is missing among the 5 most recent points.';
  return {
    ...one,
    recentTrend: { direction: 'cannot-calculate', judgement: null, chiSquared: null, because },
  };
}

const areasOf = (all: readonly TrendSeries[]) => all.filter(({ role }) => role === 'area');

/** Ten areas of a region, two of them highlighted. */
export const tenPanels = areaTrends(areasOf(tenAreas.series), {
  question: {
    ...areaTrends([]).question,
    highlight: ['E10000030', 'E06000046'],
  },
});

/** Rutland has gaps, suppressed values and none in the last period; Cumberland has a value in the last alone. */
export const gappedPanels = areaTrends(areasOf(gapsAndSuppressed.series).map(untested), {
  headline: 'Recent trends cannot be calculated for these 2 areas',
  subtitle:
    'Injury admissions per 10,000; 2 upper-tier authorities in South East and England; 2010/11 to 2023/24',
});

/** Of one area a panel alone: suppressed in the last four years, so that its latest value is of 2019/20. */
export const onePanel = areaTrends(
  [
    untested(
      series({
        code: 'E09000001',
        label: 'City of London',
        spread: 40,
        values: years.map((_, at) => (at < 9 ? 80 + at : at === 9 ? 88.5 : 'suppressed')),
      }),
    ),
  ],
  {
    headline: 'City of London: no recent trend can be calculated',
    subtitle: 'Injury admissions per 10,000; City of London and England; 2010/11 to 2023/24',
    alternativeText: 'Line chart of City of London with England, per 10,000.',
  },
);

/** As many areas as England has, of which a page holds some. */
export const manyPanels = areaTrends(
  Array.from({ length: 153 }, (_, place) =>
    series({
      code: `E06000${String(100 + place)}`,
      label: `Council of a place ${place + 1}`,
      values: years.map((__, at) => 60 + ((place * 13 + at * 5) % 50)),
    }),
  ),
  { demonstration: true, headline: 'Recent fall in all 153 areas of England' },
);

export const nothing = areaTrends([], {
  benchmark: null,
  headline: 'No figures for injury admissions',
  why: 'No figures are held for any of these: 19 upper-tier authorities in South East.',
});
