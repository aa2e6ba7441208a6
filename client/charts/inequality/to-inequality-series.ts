import { comparisonWords } from '../../../server/contract/comparison-words.ts';
import { formatCount, formatMeasure, missingWords } from '../../../server/contract/format-figure.ts';
import type { InequalityAnswer, InequalityGroup } from '../../../server/contract/inequality.ts';
import {
  type GroupDot,
  periodsThroughTime,
  seriesThroughTime,
  toGroupDots,
} from '../../../server/contract/inequality-plot.ts';
import { formatDifference, formatRatio, limitsOfIndex } from '../../../server/contract/inequality-words.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import { shortMeasure } from '../../../server/contract/trend-words.ts';
import { type ValueAxis, valueAxis } from '../../../server/contract/value-axis.ts';
import { type TrendChartSeries, toTrendSeries } from '../trend/to-trend-series.ts';

/** One group as Recharts wants it. */
export interface GroupRow extends GroupDot {
  /** How far the limits lie below and above the value; null where there are none. */
  readonly bar: readonly [number, number] | null;
}

/** The chart of the groups. */
export interface InequalityChartSeries {
  readonly rows: readonly GroupRow[];
  readonly axis: ValueAxis;
  /** The line through the groups, from the most deprived end to the other. */
  readonly line: { readonly mostDeprived: number; readonly leastDeprived: number } | null;
  /** The value of the area as a whole. */
  readonly whole: number | null;
}

/** What is said of a group or a period that is pointed at. */
export interface PointWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The groups of a period with their limits, the line through them and the area as a whole. */
export function toInequalitySeries(answer: InequalityAnswer): InequalityChartSeries {
  const rows = toGroupDots(answer).map((dot) => ({ ...dot, bar: barOf(dot) }));
  const line = answer.slopeIndex?.line ?? null;
  const whole = answer.whole?.value ?? null;
  const values = [
    ...rows.flatMap(({ value, lower95, upper95 }) => (value === null ? [] : [value, lower95, upper95])),
    whole,
    line?.mostDeprived ?? null,
    line?.leastDeprived ?? null,
  ];
  return { rows, axis: valueAxis(values.filter((value) => value !== null)), line, whole };
}

/** The slope index (by sex the gap) through time, as the chart of a trend draws it. */
export function toCourseSeries(answer: InequalityAnswer): TrendChartSeries {
  const drawn = { ...answer, series: [seriesThroughTime(answer)], periods: periodsThroughTime(answer) };
  return toTrendSeries(drawn, 'bars');
}

/** A group in words: its value, limits, count, people and comparison. */
export function wordsOfGroup(answer: InequalityAnswer, key: string): PointWords | null {
  const group = answer.categories.find((each) => each.key === key);
  if (!group) return null;
  return { title: group.label, lines: linesOfGroup(group, answer) };
}

/** A period in words: both indices with their limits and the gap, or why there is none. */
export function wordsOfPeriod(answer: InequalityAnswer, key: string): PointWords | null {
  const at = answer.throughTime.find(({ period }) => periodKey(period) === key);
  if (!at) return null;
  const { unit } = answer.indicator;
  const { slopeIndex, relativeIndex, gap, why } = at;
  const withLimits = (text: string, limits: string) =>
    limits === '' ? text : `${text}, 95% limits ${limits}`;
  const lines = [
    slopeIndex === null
      ? null
      : withLimits(
          `Slope index ${formatDifference(slopeIndex.value, unit)}`,
          limitsOfIndex(slopeIndex, (value) => shortMeasure(value, { ...unit, label: '' })),
        ),
    relativeIndex === null
      ? null
      : withLimits(
          `Relative index ${formatRatio(relativeIndex.value)}`,
          limitsOfIndex(relativeIndex, formatRatio),
        ),
    gap === null
      ? null
      : withLimits(
          `Gap ${formatDifference(gap.difference, unit)}`,
          limitsOfIndex(gap, (value) => shortMeasure(value, { ...unit, label: '' })),
        ),
    why,
  ];
  return { title: at.period.label, lines: lines.filter((line) => line !== null) };
}

function linesOfGroup(
  { measure, why, share }: InequalityGroup,
  { indicator, area }: InequalityAnswer,
): string[] {
  const { unit } = indicator;
  if (measure === null || measure.value === null) return [why ?? missingWords('not-available')];
  const { value, lower95, upper95, count, comparison } = measure;
  const lines = [
    formatMeasure(value, unit),
    lower95 === null || upper95 === null
      ? null
      : `95% limits ${shortMeasure(lower95, unit)} to ${shortMeasure(upper95, unit)}`,
    count === null ? null : `count ${formatCount(count)}`,
    share === null ? null : `${formatMeasure(share * 100, PERCENT)} of the population`,
    comparisonWords(comparison, area.name),
  ];
  return lines.filter((line) => line !== null);
}

const PERCENT = { label: '%', multiplier: 100, valueType: 'proportion' } as const;

function barOf({ value, lower95, upper95 }: GroupDot): readonly [number, number] | null {
  if (value === null || lower95 === null || upper95 === null) return null;
  return [value - lower95, upper95 - value];
}
