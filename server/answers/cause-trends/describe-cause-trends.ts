import type { CauseTrend, CauseTrendsAnswer } from '../../contract/cause-trends.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { formatRateInUnit } from '../../contract/format-figure.ts';
import { latestPoint } from '../../contract/trend-words.ts';
import { asTrendSelection } from '../causes/as-trend-selection.ts';
import { type CausesShown, describeCauses, subtitleOfCauses } from '../causes/describe-causes.ts';
import { shortGroupName } from '../causes/short-group-name.ts';
import { MOST_CHARACTERS } from '../fullest-text.ts';
import { describeLimits, describeRecentTrend } from '../trend/describe-method.ts';
import { unitWords } from '../trend/describe-selection.ts';
import { writeCauseTrendsHeadline } from './write-cause-trends-headline.ts';

type Words = Pick<
  CauseTrendsAnswer,
  | 'headline'
  | 'subtitle'
  | 'sentence'
  | 'alternativeText'
  | 'comparisonMethod'
  | 'recentTrendMethod'
  | 'limitsNote'
>;

/** The words of the answer: its finding, what is shown, and how it was worked out. */
export function describeCauseTrends(
  shown: CausesShown,
  groups: readonly CauseTrend[],
  nights: CauseTrendsAnswer['nights'],
): Words {
  const { benchmark } = shown.selection;
  const series = groups.map((group) => group.series);
  const isCompared = series.some(({ points }) =>
    points.some(({ comparison }) => comparison !== 'not-compared'),
  );
  const ofNights = nights === null ? [] : nights.series;
  return {
    headline: writeCauseTrendsHeadline(shown, groups),
    subtitle: subtitleOfCauses(shown),
    sentence: describeCauses(shown),
    alternativeText: writeAlternativeText(shown, groups),
    comparisonMethod:
      benchmark === null || !isCompared
        ? ''
        : `Each figure of a group is compared with the same group in ${benchmark.name} in the same period, for the same sex and ages. It is similar when the rate of ${benchmark.name} lies within its 95% confidence limits, otherwise better (lower) or worse (higher).`,
    recentTrendMethod: describeRecentTrend(asTrendSelection(shown), series),
    limitsNote: describeLimits([...series, ...ofNights]),
  };
}

/** "Small line charts of 8 groups with England, per 10,000. Falls 38.8 to 27.0. …": first and last figure, the largest first. */
function writeAlternativeText(
  { selection: { indicator, benchmark } }: CausesShown,
  groups: readonly CauseTrend[],
): string {
  const drawn = groups.filter(({ whyNoLine }) => whyNoLine === null);
  if (drawn.length === 0) return 'Empty line charts: no rates to draw.';
  const beside = benchmark ? ` with ${benchmark.name}` : '';
  const thing = drawn.every(({ kind }) => kind === 'code') ? 'code' : 'group';
  const charts =
    drawn.length === 1 ? `A line chart of 1 ${thing}` : `Small line charts of ${drawn.length} ${thing}s`;
  const without = groups.length - drawn.length;
  const ending = without === 0 ? '' : ` ${without} more without a line.`;
  const opening = `${[`${charts}${beside}`, unitWords(indicator.unit)].filter(Boolean).join(', ')}.`;
  let text = opening;
  for (const group of drawn) {
    const name = upperFirst(shortGroupName(group));
    const longer = `${text} ${name} ${courseWords(group.series, indicator.unit)}.`;
    if (`${longer}${ending}`.length > MOST_CHARACTERS) break;
    text = longer;
  }
  return `${text}${ending}`;
}

function courseWords(
  series: CauseTrend['series'],
  unit: CausesShown['selection']['indicator']['unit'],
): string {
  const first = series.points.find(({ value }) => value !== null);
  const last = latestPoint(series);
  const write = (value: number | null | undefined) => formatRateInUnit(value ?? 0, unit);
  return first === last ? write(last?.value) : `${write(first?.value)} to ${write(last?.value)}`;
}
