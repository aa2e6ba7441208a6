/** How trends of areas are drawn on one scale or each on its own; the screen and the paper show the same. */
import type { AreaTrend, AreaTrendsAnswer } from './area-trends.ts';
import type { PanelScale } from './cause-trends-words.ts';
import type { TrendSeries } from './trend.ts';
import { shortMeasure } from './trend-words.ts';
import { valueAxis } from './value-axis.ts';

/** Limits may raise the scale so far above the highest value. Those of a very small area would flatten all others. */
const mostAboveValues = 1.25;

type Lines = Pick<AreaTrendsAnswer, 'panels' | 'benchmark'> | LinesOfTrends;

interface LinesOfTrends {
  readonly panels: readonly TrendSeries[];
  readonly benchmark: TrendSeries | null;
}

/**
 * The one scale of all panels: it holds every value, and limits as far as a quarter above the highest; of one area alone
 * every limit, since no other is flattened by them.
 */
export function scaleOfPanels({ panels, benchmark }: Lines): AreaTrendsAnswer['scale'] {
  const lines = [...panels, ...(benchmark ? [benchmark] : [])];
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const most = panels.length === 1 ? Number.POSITIVE_INFINITY : Math.max(0, ...values) * mostAboveValues;
  const limits = panels.flatMap(({ points }) =>
    points.flatMap(({ value, lower95, upper95 }) =>
      value === null ? [] : [lower95 ?? [], upper95 ?? []].flat(),
    ),
  );
  const { ticks, ...axis } = valueAxis([...values, ...limits.filter((limit) => limit <= most)]);
  return { ...axis, ticks: [...ticks] };
}

/** The scale of a panel: that of all, or its own, which holds its values and limits and the values of the benchmark. */
export function scaleOfPanel(
  panel: AreaTrend,
  { scale: common, benchmark }: Pick<AreaTrendsAnswer, 'scale' | 'benchmark'>,
  scale: PanelScale,
): AreaTrendsAnswer['scale'] {
  if (scale === 'common') return common;
  const own = panel.points.flatMap(({ value, lower95, upper95 }) =>
    value === null ? [] : [value, lower95 ?? [], upper95 ?? []].flat(),
  );
  const beside = benchmark?.points.flatMap(({ value }) => value ?? []) ?? [];
  const { ticks, ...axis } = valueAxis([...own, ...beside]);
  return { ...axis, ticks: [...ticks] };
}

/** What must be known of the scale before panels are compared, a note each: whose it is, what stretches it, what it cuts. */
export function scaleNotes(answer: AreaTrendsAnswer, scale: PanelScale): string[] {
  if (answer.panels.length < 2 && scale === 'own') return [];
  return scale === 'own'
    ? ['Each panel has a scale of its own: compare years within an area, never heights between areas.']
    : [stretchNote(answer), cutNote(answer)].flatMap((note) => note ?? []);
}

/** A line whose upper limits end at the top of the scale. */
export function withinScale<Line extends TrendSeries>(line: Line, { to }: AreaTrendsAnswer['scale']): Line {
  const points = line.points.map((point) =>
    point.upper95 !== null && point.upper95 > to ? { ...point, upper95: to } : point,
  );
  return { ...line, points };
}

/** An area whose highest value is so many times as high as that of a middling area stretches the scale for all. */
const stretching = 1.75;

/**
 * Which figure the scale is stretched by, so that lines of other areas look flat, and what helps; null where no area stands
 * far above the others.
 */
export function stretchNote({
  panels,
  scale,
  indicator,
}: Pick<AreaTrendsAnswer, 'panels' | 'scale' | 'indicator'>): string | null {
  const peaks = panels.flatMap(({ area, points }) => highestOf(area.name, points) ?? []);
  const inOrder = peaks.toSorted((one, other) => other.value - one.value);
  const [highest, middling] = [inOrder[0], inOrder[Math.floor(inOrder.length / 2)]];
  if (!highest || !middling || inOrder.length < 3 || highest.value <= stretching * middling.value)
    return null;
  const figure = `${highest.name}, ${shortMeasure(highest.value, indicator.unit)} in ${highest.when}`;
  return `The scale reaches to ${scale.to.toLocaleString('en-GB')} for the highest figure (${figure}), so that the other lines look flatter: with a scale for each, every course is seen.`;
}

function highestOf(name: string, points: TrendSeries['points']) {
  const valued = points.flatMap(({ value, period }) =>
    value === null ? [] : [{ name, value, when: period.label }],
  );
  return valued.toSorted((one, other) => other.value - one.value)[0];
}

/** That bands are cut off, and of which areas, each by its name; null where none is. */
export function cutNote({ panels, scale }: Pick<AreaTrendsAnswer, 'panels' | 'scale'>): string | null {
  const cut = panels.filter(({ points }) =>
    points.some(({ value, upper95 }) => value !== null && upper95 !== null && upper95 > scale.to),
  );
  if (cut.length === 0) return null;
  const names = cut.map(({ area }) => area.name).join('; ');
  return `Limits above ${scale.to.toLocaleString('en-GB')} are cut off at the top of the panel: ${names}.`;
}
