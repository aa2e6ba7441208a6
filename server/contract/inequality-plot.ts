/** What the charts of an inequality show; the screen and the paper draw the same. */
import { missingSymbol } from './format-figure.ts';
import type { InequalityAnswer, InequalityTimePoint } from './inequality.ts';
import { formatDifference } from './inequality-words.ts';
import type { Comparison } from './parts.ts';
import type { TrendPoint, TrendSeries } from './trend.ts';
import { shortMeasure } from './trend-words.ts';

/** One group on the chart. */
export interface GroupDot {
  readonly key: string;
  readonly shortLabel: string;
  /** Where it stands across the chart, 0 to 1: the middle of its share of the people, else evenly spaced. */
  readonly place: number;
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly comparison: Comparison;
  /** `[c]` where the value is missing; null where there is one. */
  readonly symbol: string | null;
}

/** The groups in order, each with its place. */
export function toGroupDots({ categories }: Pick<InequalityAnswer, 'categories'>): GroupDot[] {
  return categories.map(({ key, shortLabel, rank, measure }, at) => ({
    key,
    shortLabel,
    place: rank ?? (at + 0.5) / categories.length,
    value: measure?.value ?? null,
    lower95: measure?.lower95 ?? null,
    upper95: measure?.upper95 ?? null,
    comparison: measure?.comparison ?? 'not-compared',
    symbol: (measure?.value ?? null) === null ? missingSymbol(measure?.missing ?? 'not-available') : null,
  }));
}

/** What stands above the chart of the groups, for the line across it and the line through them. */
export function keyOfDots({ whole, area, slopeIndex, indicator }: InequalityAnswer): {
  readonly whole: string | null;
  readonly line: string | null;
} {
  const { unit } = indicator;
  return {
    whole: (whole?.value ?? null) === null ? null : `${area.name} ${shortMeasure(whole?.value ?? 0, unit)}`,
    line:
      slopeIndex === null
        ? null
        : `Slope index ${formatDifference(slopeIndex.value, unit)}: line from ${shortMeasure(slopeIndex.line.mostDeprived, unit)} to ${shortMeasure(slopeIndex.line.leastDeprived, unit)}`,
  };
}

/** Title of the chart through time: what it shows and in which unit. */
export function titleThroughTime({
  question,
  indicator,
}: Pick<InequalityAnswer, 'question' | 'indicator'>): string {
  const unit = indicator.unit.label === '%' ? 'percentage points' : indicator.unit.label;
  const what =
    question.by === 'sex'
      ? 'Difference through time, males less females, with 95% limits'
      : 'Slope index of inequality through time, with 95% limits';
  return [what, unit].filter((part) => part !== '').join(', ');
}

/** The axis of the chart through time. */
export const periodsThroughTime = ({ throughTime }: Pick<InequalityAnswer, 'throughTime'>) =>
  throughTime.map(({ period }) => period);

/** Whether any period has what the chart through time shows. */
export const hasCourse = (answer: InequalityAnswer): boolean =>
  seriesThroughTime(answer).points.some(({ value }) => value !== null);

/** The slope index of each period as a series, by sex the gap: a period without one is a gap in it. */
export function seriesThroughTime(answer: InequalityAnswer): TrendSeries {
  const { area, question, throughTime, demonstration } = answer;
  const bySex = question.by === 'sex';
  return {
    key: bySex ? 'gap' : 'slope-index',
    label: bySex ? 'Difference' : 'Slope index',
    role: 'area',
    area,
    sex: question.sex,
    age: question.age,
    category: null,
    points: throughTime.map((at) => toPoint(at, bySex)),
    recentTrend: { direction: 'cannot-calculate', judgement: null, chiSquared: null, because: '' },
    demonstration,
    mixedReleases: false,
    excess: null,
    why: null,
  };
}

function toPoint({ period, slopeIndex, gap }: InequalityTimePoint, bySex: boolean): TrendPoint {
  const value = (bySex ? gap?.difference : slopeIndex?.value) ?? null;
  const limits = bySex ? gap : slopeIndex;
  return {
    period,
    value,
    lower95: limits?.lower95 ?? null,
    upper95: limits?.upper95 ?? null,
    lower998: null,
    upper998: null,
    count: null,
    denominator: null,
    missing: value === null ? 'not-available' : null,
    notes: [],
    method: null,
    comparison: 'not-compared',
    commissioner: 'none',
    splitBecause: null,
    lead: null,
    extract: '',
  };
}
