import type { CauseTrend } from '../../contract/cause-trends.ts';
import type { TrendSeries } from '../../contract/trend.ts';
import type { AnswerContext } from '../answer-context.ts';
import { doesAddUp } from '../causes/describe-causes.ts';
import type { CauseLines, CausesGround } from '../causes/find-cause-lines.ts';
import { toCauseGroups } from '../causes/to-cause-groups.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { toTrendSeries } from '../trend/to-trend-series.ts';
import { spanKey } from '../trend/trend-periods.ts';

/**
 * Every group through time beside England of the same group, in the order in which the latest period lists them. Only
 * periods as long as the latest stand on one axis; England is shown in the periods that the area has.
 */
export function toCauseTrends(
  lines: CauseLines,
  { selection, extracts }: CausesGround,
  { catalogue }: AnswerContext,
): CauseTrend[] {
  const { period, area, benchmark } = lines;
  if (period === null) return [];
  const { indicator } = selection;
  const { duties } = catalogue;
  const setting = {
    ...{ indicator, period, duties, extracts, selection, catalogue },
    hasBenchmark: selection.benchmark !== null,
    addsUp: doesAddUp(selection),
  };
  const ofKind = (line: TrendLine): TrendLine => ({
    ...line,
    observations: line.observations.filter((each) => each.period.kind === period.kind),
  });
  const held = new Set(
    area.groups.flatMap(({ observations }) => observations.map((each) => spanKey(each.period))),
  );
  const besideArea = (line: TrendLine): TrendLine => ({
    ...line,
    role: 'benchmark',
    observations: line.observations.filter((each) => held.has(spanKey(each.period))),
  });
  return toCauseGroups(lines, setting).groups.flatMap(
    ({ key, label, codes, kind, group, isUnderFivesPriority, rank, category }): CauseTrend[] => {
      const isSame = (line: TrendLine) =>
        line.category?.type === category.type && line.category.value === category.value;
      const line = area.groups.find(isSame);
      if (!line) return [];
      const beside = benchmark.groups.find(isSame);
      const benchmarkObservations = beside?.observations ?? [];
      const worked = { indicator, benchmarkObservations, duties, extracts };
      const series = labelled(toTrendSeries(ofKind(line), worked), label);
      return [
        {
          ...{ key, label, codes, kind, group, isUnderFivesPriority, rank },
          series,
          benchmark: beside
            ? labelled(toTrendSeries(besideArea(ofKind(beside)), worked), beside.area.name)
            : null,
          whyNoLine: whyNoLine(series),
        },
      ];
    },
  );
}

const labelled = (series: ReturnType<typeof toTrendSeries>, label: string): TrendSeries => ({
  ...series,
  label,
  excess: null,
  why: series.points.length === 0 ? 'No figure is held.' : null,
});

/** A line needs a value above 0 in some period: nothing is drawn along the axis. */
function whyNoLine({ points }: TrendSeries): string | null {
  if (points.some(({ value }) => (value ?? 0) > 0)) return null;
  const hidden = points.filter(({ missing }) => missing === 'suppressed').length;
  const none = points.filter(({ count, value }) => count === 0 || value === 0).length;
  if (hidden > 0 && none > 0) return 'Suppressed in some years, no admission in the others.';
  if (hidden > 0) return 'Suppressed in every year.';
  return none > 0 ? 'No admission in any year.' : 'No rate in any year.';
}
