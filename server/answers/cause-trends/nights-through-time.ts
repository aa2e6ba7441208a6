import type { CauseTrendsAnswer } from '../../contract/cause-trends.ts';
import { formatCount, formatValue } from '../../contract/format-figure.ts';
import type { TrendPoint, TrendSeries } from '../../contract/trend.ts';
import { NIGHTS_TYPE, nightsValues } from '../../observation/cause-categories.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Period } from '../../observation/period.ts';
import { proportion } from '../../statistics/proportion.ts';
import { allAdmissionsWords } from '../causes/describe-causes.ts';
import type { CauseLines, CausesGround, LinesOfArea } from '../causes/find-cause-lines.ts';
import { nightsCaution } from '../causes/zero-nights.ts';
import type { Measure } from '../complete-measure.ts';
import { toAgeAnswer, toAreaAnswer, toPeriodAnswer } from '../contract-nouns.ts';
import type { Figure } from '../denominators/denominator.ts';
import { toFigurePoint } from '../to-figure-point.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { fillPeriods, spanKey } from '../trend/trend-periods.ts';

/** What the share is worked out with. */
type NightsSetting = CausesGround & { readonly duties: readonly Duty[] };

/** The two figures of a period from which a share is made. */
interface Nights {
  readonly zero: Figure;
  readonly more: Figure | null;
}

/**
 * Of the admissions whose stay is known how many in 100 were without a night in hospital, period by period, beside England;
 * or why that is not known. A period of which either count is not shown has no share and keeps the reason.
 */
export function findNightsThroughTime(
  { period, area, benchmark }: Pick<CauseLines, 'period' | 'area' | 'benchmark'>,
  setting: NightsSetting,
): Pick<CauseTrendsAnswer, 'nights' | 'whyNoNights'> {
  if (period === null) return { nights: null, whyNoNights: 'Nothing is held to work it out from.' };
  const own = toShares(area, 'area', period, setting);
  if (own === null) {
    return {
      nights: null,
      whyNoNights:
        'Nights in hospital are not held for this area, age and sex. Bring admissions with a column “length_of_stay”.',
    };
  }
  const periods = fillPeriods(own.periods);
  const held = new Set(periods.map((each) => each.start));
  const beside = toShares(benchmark, 'benchmark', period, setting);
  const besides = beside === null ? [] : [keepPeriods(beside.series, held)];
  return {
    nights: {
      series: [own.series, ...besides],
      periods: periods.map(toPeriodAnswer),
      sentence: sayCourse(own.series, allAdmissionsWords(setting.selection.within)),
      caution: nightsCaution,
    },
    whyNoNights: null,
  };
}

/** The share as a series; null where neither of the counts is held. */
function toShares(
  { groups }: LinesOfArea,
  role: TrendLine['role'],
  { kind }: Period,
  setting: NightsSetting,
): { readonly series: TrendSeries; readonly periods: readonly Period[] } | null {
  const ofNights = groups.filter(({ category }) => category?.type === NIGHTS_TYPE);
  const zeros = ofNights.find(({ category }) => category?.value === nightsValues.zero);
  const mores = ofNights.find(({ category }) => category?.value === nightsValues.more);
  if (!zeros || !mores) return null;
  const nights = zeros.observations
    .filter(({ period }) => period.kind === kind)
    .map((zero): Nights => {
      const more = mores.observations.find((each) => spanKey(each.period) === spanKey(zero.period));
      return { zero, more: more ?? null };
    });
  const extracts = [...new Set(nights.map(({ zero }) => zero.extract))];
  const series: TrendSeries = {
    key: `nights ${role} ${zeros.area.code}`,
    label: zeros.area.name,
    role,
    area: toAreaAnswer(zeros.area),
    sex: zeros.sex,
    age: toAgeAnswer(zeros.age),
    category: zeros.category,
    points: nights.map((each) => toPoint(each, zeros, setting)),
    recentTrend: {
      ...{ direction: 'cannot-calculate', judgement: null, chiSquared: null },
      because: 'Not tested: a change shows how stays are recorded.',
    },
    excess: null,
    demonstration: extracts.some((id) => setting.extracts.get(id)?.demonstration),
    mixedReleases: extracts.length > 1,
    why: null,
  };
  return { series, periods: nights.map(({ zero }) => zero.period) };
}

function toPoint(nights: Nights, { area }: TrendLine, { selection, duties }: NightsSetting): TrendPoint {
  const { indicator } = selection;
  const of = knownStays(nights);
  const denominator = of === 0 ? null : of;
  const observation = { ...nights.zero, denominator };
  return toFigurePoint(
    { observation, measure: toMeasure(nights, denominator), comparison: 'not-compared' },
    area,
    { indicator, duties },
  );
}

function toMeasure(nights: Nights, denominator: number | null): Measure {
  const { count } = nights.zero;
  if (count === null || denominator === null) {
    return {
      ...{ value: null, lower95: null, upper95: null, lower998: null, upper998: null, method: null },
      missing: whyMissing(nights),
    };
  }
  const share = { count, denominator, multiplier: 100 };
  const at95 = proportion({ ...share, confidence: 0.95 });
  const at998 = proportion({ ...share, confidence: 0.998 });
  return {
    value: at95.value,
    ...{ lower95: at95.lower, upper95: at95.upper, lower998: at998.lower, upper998: at998.upper },
    missing: null,
    method: 'wilson',
  };
}

function knownStays({ zero, more }: Nights): number | null {
  return zero.count === null || more === null || more.count === null ? null : zero.count + more.count;
}

function whyMissing({ zero, more }: Nights): TrendPoint['missing'] {
  if (zero.count === null && zero.missing === 'suppressed') return 'suppressed';
  if (more !== null && more.count === null && more.missing === 'suppressed') return 'suppressed';
  return knownStays({ zero, more }) === 0 ? 'not-applicable' : 'not-available';
}

function keepPeriods(series: TrendSeries, starts: ReadonlySet<string>): TrendSeries {
  return { ...series, points: series.points.filter(({ period }) => starts.has(period.start)) };
}

/** "48.3% of all injury admissions were without a night in 2019/20 (145 of 300 whose stay is known), 53.3% in 2023/24 (120 of 225)." */
function sayCourse({ points }: TrendSeries, all: string): string {
  const valued = points.filter(({ value }) => value !== null);
  const [first, last] = [valued.at(0), valued.at(-1)];
  if (!first || !last)
    return 'The share of all injury admissions without a night in hospital is not shown in any year.';
  const of = ({ count, denominator }: TrendPoint) =>
    `${formatCount(count ?? 0)} of ${formatCount(denominator ?? 0)}`;
  const opening = `${formatValue(first.value ?? 0)}% of ${all} in ${first.period.label} (${of(first)} whose stay is known) were without a night in hospital`;
  if (first === last) return `${opening}.`;
  return `${opening}; ${formatValue(last.value ?? 0)}% in ${last.period.label} (${of(last)}).`;
}
