/** Causes through time said in words: what stands in and below the panels, on the screen and on paper. */
import type { CauseTrend, CauseTrendsAnswer } from './cause-trends.ts';
import { priorityMark } from './causes-words.ts';
import { comparisonWords, recentTrendWords } from './comparison-words.ts';
import { formatRate, formatRateInUnit } from './format-figure.ts';
import type { panelScales } from './panel-scale.ts';
import type { Comparison, Unit } from './parts.ts';
import { periodKey } from './period-axis.ts';
import type { TrendAnswer, TrendPoint } from './trend.ts';
import { latestPoint } from './trend-words.ts';

/** Whether all panels share one scale, or each has its own. */
export type PanelScale = (typeof panelScales)[number];

const scaleNotes: Record<PanelScale, string> = {
  common: 'All charts have one scale, so that their heights can be compared.',
  own: 'Each chart has a scale of its own: compare years within a group, never heights between groups.',
};

/** What must stand beside the panels: whether their heights can be compared. */
export const scaleNote = (scale: PanelScale): string => scaleNotes[scale];

/** What stands in place of charts where no group has any. */
export const nothingToDraw =
  'No group has a rate above 0 in any year that may be shown, so there is no chart by group.';

/** What the grey line of every panel is. */
export const englandLineWords = 'England, the same group (in every chart)';

/** What a dotted vertical line is. */
export const breakWords = 'Dotted vertical line: another release begins.';

/** That the two ways to count stand apart. */
export const positionsApart =
  'Counts by first external cause and counts by cause in any position are never joined by a line: they count different things.';

/** The unit of the share of stays without a night. */
export const nightsUnit: Unit = { label: '%', multiplier: 100, valueType: 'proportion' };

/** Title of the chart of stays without a night, with what its dashed line is. */
export function nightsTitle({ nights, benchmark }: Pick<CauseTrendsAnswer, 'nights' | 'benchmark'>): string {
  const hasEngland = nights?.series.some(({ role }) => role === 'benchmark') ?? false;
  const beside = hasEngland && benchmark ? ` (dashed line: ${benchmark.name})` : '';
  return `All injury admissions without a night in hospital, per cent of those whose stay is known${beside}`;
}

/** The groups that have a panel, in the order of the answer. */
export const groupsWithLines = ({ groups }: Pick<CauseTrendsAnswer, 'groups'>): CauseTrend[] =>
  groups.filter(({ whyNoLine }) => whyNoLine === null);

/** "Suppressed in every year: Drowning and submersion; Smoke, fire and flames." One sentence a reason; none is left out. */
export function groupsWithoutLines({ groups }: Pick<CauseTrendsAnswer, 'groups'>): string[] {
  const reasons = [...new Set(groups.flatMap(({ whyNoLine }) => whyNoLine ?? []))];
  return reasons.map((reason) => {
    const these = groups.filter(({ whyNoLine }) => whyNoLine === reason).map(({ label }) => label);
    return `No chart. ${reason.replace(/\.$/, '')}: ${these.join('; ')}.`;
  });
}

/** "Falls *": the heading of a panel, with the mark of a priority. */
export const panelTitle = ({ label, isUnderFivesPriority }: CauseTrend): string =>
  isUnderFivesPriority ? `${label}${priorityMark.trim()}` : label;

/** The latest value of a panel and how it stands to England's of the same group. */
export interface PanelLatest {
  /** Null where it is not compared. */
  readonly comparison: Comparison | null;
  /** "27.0, better than England (33.7)"; "3.3 in 2020/21, similar to England (2.2)". */
  readonly words: string;
}

/** What stands below the heading of a panel; null without any value. */
export function panelLatest(
  { series, benchmark }: CauseTrend,
  { periods, indicator, benchmark: compared }: Pick<CauseTrendsAnswer, 'benchmark' | 'periods' | 'indicator'>,
): PanelLatest | null {
  const point = latestPoint(series);
  if (point?.value == null) return null;
  const value = `${formatRateInUnit(point.value, indicator.unit)}${whenNotLast(point, periods)}`;
  if (point.comparison === 'not-compared' || compared === null) return { comparison: null, words: value };
  const then = benchmark?.points.find(({ period }) => periodKey(period) === periodKey(point.period));
  const beside = then?.value == null ? '' : ` (${formatRate(then.value)})`;
  return {
    comparison: point.comparison,
    words: `${value}, ${comparisonWords(point.comparison, compared.name)}${beside}`,
  };
}

/** "Recent trend: no significant change"; null where there are too few years, which is said once for all. */
export function panelTrend({ series: { recentTrend } }: CauseTrend): string | null {
  if (recentTrend.direction === 'cannot-calculate') return null;
  return `Recent trend: ${recentTrendWords(recentTrend)}`;
}

/** "Recent trend: no significant change: Falls; Transport." A sentence a direction; none where too few years are held. */
export function trendSentences(answer: Pick<CauseTrendsAnswer, 'groups'>): string[] {
  const drawn = groupsWithLines(answer);
  const said = [...new Set(drawn.flatMap((group) => panelTrend(group) ?? []))];
  return said.map(
    (words) =>
      `${words}: ${drawn
        .filter((group) => panelTrend(group) === words)
        .map(({ label }) => label)
        .join('; ')}.`,
  );
}

/** Why panels say nothing of a recent trend; null where all do. */
export function whyNoTrend(answer: Pick<CauseTrendsAnswer, 'groups'>): string | null {
  const drawn = groupsWithLines(answer);
  const without = drawn.filter(({ series }) => series.recentTrend.direction === 'cannot-calculate');
  if (without.length === 0) return null;
  const [first] = without;
  if (without.length === drawn.length)
    return `No recent trend is tested. ${first?.series.recentTrend.because ?? ''}`.trim();
  const names = without.map(({ label }) => label).join('; ');
  return `No recent trend is tested of ${names}: five years running with a value are needed.`;
}

/**
 * The same answer as a trend with a series for each group that is drawn and England's of the same group, so that panels,
 * symbols, reasons and caveats of a trend are made by one code. Commissioners stand beside the charts, not in each.
 */
export function asTrend(answer: CauseTrendsAnswer): TrendAnswer {
  return trendOf(
    answer,
    groupsWithLines(answer).flatMap(({ series, benchmark }) => [series, ...(benchmark ? [benchmark] : [])]),
  );
}

/** The share of stays without a night as a trend of the area and England; null where it is not known. */
export function nightsAsTrend(answer: CauseTrendsAnswer): TrendAnswer | null {
  const { nights, indicator } = answer;
  if (nights === null) return null;
  return {
    ...trendOf(answer, nights.series),
    indicator: { ...indicator, unit: nightsUnit, shortName: 'Injury admissions without a night in hospital' },
    alternativeText: nights.sentence,
    periods: nights.periods,
  };
}

/** What must be said of made-up data; null where there are none. */
export const madeUpCauses = ({ demonstration }: Pick<CauseTrendsAnswer, 'demonstration'>): string | null =>
  demonstration ? 'Demonstration data: made up to show how the product works, not real figures' : null;

function trendOf(answer: CauseTrendsAnswer, series: TrendAnswer['series']): TrendAnswer {
  const { question, benchmark } = answer;
  return {
    ...answer,
    question: {
      indicator: answer.indicator.id,
      areas: [question.area],
      sex: question.sex,
      age: question.age,
      benchmark: benchmark?.code ?? null,
      by: 'category',
      categoryType: series[0]?.category?.type ?? null,
      show: 'value',
    },
    series,
    eras: [],
    measureNote: '',
  };
}

function whenNotLast({ period }: TrendPoint, periods: CauseTrendsAnswer['periods']): string {
  const last = periods.at(-1);
  return last && periodKey(last) !== periodKey(period) ? ` in ${period.label}` : '';
}
