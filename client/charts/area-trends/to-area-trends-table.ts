import type { AreaTrend, AreaTrendsAnswer, LineEnd } from '../../../server/contract/area-trends.ts';
import { changeInWords, lastInWords } from '../../../server/contract/area-trends-words.ts';
import { missingSymbol } from '../../../server/contract/format-figure.ts';
import type { Comparison, PeriodAnswer, RecentTrend } from '../../../server/contract/parts.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import { axisTitle, shortMeasure } from '../../../server/contract/trend-words.ts';

/** One area of the table; every cell as it is written. */
export interface AreaTrendsTableRow {
  readonly key: string;
  readonly area: string;
  readonly isHighlighted: boolean;
  readonly first: string;
  readonly latest: string;
  readonly change: string;
  readonly recentTrend: RecentTrend;
  readonly comparison: Comparison;
  readonly notes: string;
}

/** The table of trends, with the headings that depend on the answer. */
export interface AreaTrendsTableParts {
  readonly caption: string;
  readonly firstHeading: string;
  readonly latestHeading: string;
  /** What areas are compared with; null where nothing is compared. */
  readonly comparator: string | null;
  readonly hasNotes: boolean;
  readonly rows: readonly AreaTrendsTableRow[];
}

/** Every area with its ends, what changed between them and its recent trend; the benchmark stands last. */
export function toAreaTrendsTable(answer: AreaTrendsAnswer): AreaTrendsTableParts {
  const { panels, benchmark, span, indicator } = answer;
  const isShown = panels.some(({ area }) => area.code === benchmark?.area.code);
  const rows = panels.map((panel) => rowOf(panel, answer, panel.area.name));
  const beside =
    benchmark && !isShown ? [rowOf(benchmark, answer, `${benchmark.area.name} (benchmark)`)] : [];
  const all = [...rows, ...beside];
  return {
    caption: `${indicator.shortName}: ${panels.length === 1 ? 'trend of 1 area' : `trends of ${panels.length} areas`}, ${axisTitle(indicator.unit)}`,
    firstHeading: `First (${span?.first.label ?? ''})`,
    latestHeading: `Latest (${span?.last.label ?? ''})`,
    comparator: benchmark?.area.name ?? null,
    hasNotes: all.some(({ notes }) => notes !== ''),
    rows: all,
  };
}

function rowOf(panel: AreaTrend, answer: AreaTrendsAnswer, name: string): AreaTrendsTableRow {
  const { span } = answer;
  return {
    key: `${panel.role} ${panel.area.code}`,
    area: name,
    isHighlighted: panel.role === 'area' && answer.question.highlight.includes(panel.area.code),
    first: endInWords(panel, panel.first, span?.first, answer),
    latest: endInWords(panel, panel.latest, span?.last, answer),
    change: changeInWords(panel, answer.indicator.unit),
    recentTrend: panel.recentTrend,
    comparison: panel.latest?.comparison ?? 'not-compared',
    notes: lastInWords(panel, answer) ?? '',
  };
}

/** "87.1"; "[c]; 58.2 in 2022/23" where the period of the heading has no value; "[x]" where no other has one. */
function endInWords(
  { points }: AreaTrend,
  end: LineEnd | null,
  heading: PeriodAnswer | undefined,
  { indicator }: AreaTrendsAnswer,
): string {
  const then = points.find(({ period }) => heading !== undefined && periodKey(period) === periodKey(heading));
  if (then && then.value !== null) return shortMeasure(then.value, indicator.unit);
  const instead = end && `${shortMeasure(end.value, indicator.unit)} in ${end.period.label}`;
  return [missingSymbol(then?.missing ?? 'not-available'), instead].filter(Boolean).join('; ');
}
