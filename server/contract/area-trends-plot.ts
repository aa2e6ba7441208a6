/** How trends of areas are drawn on their one scale; the screen and the paper show the same. */
import type { AreaTrendsAnswer } from './area-trends.ts';
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

/** The one scale of all panels: it holds every value, and limits as far as a quarter above the highest. */
export function scaleOfPanels({ panels, benchmark }: Lines): AreaTrendsAnswer['scale'] {
  const lines = [...panels, ...(benchmark ? [benchmark] : [])];
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const most = Math.max(0, ...values) * mostAboveValues;
  const limits = panels.flatMap(({ points }) =>
    points.flatMap(({ value, lower95, upper95 }) =>
      value === null ? [] : [lower95 ?? [], upper95 ?? []].flat(),
    ),
  );
  const { ticks, ...axis } = valueAxis([...values, ...limits.filter((limit) => limit <= most)]);
  return { ...axis, ticks: [...ticks] };
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

/** More than a region has. */
const manyAreas = 40;

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
  return `The scale reaches to ${scale.to.toLocaleString('en-GB')} for the highest figure (${figure}), so that the other lines look flatter.${panels.length > manyAreas ? ' The areas of one region have a closer scale.' : ''}`;
}

function highestOf(name: string, points: TrendSeries['points']) {
  const valued = points.flatMap(({ value, period }) =>
    value === null ? [] : [{ name, value, when: period.label }],
  );
  return valued.toSorted((one, other) => other.value - one.value)[0];
}

/** That bands are cut off, and of which areas; null where none is. */
export function cutNote({ panels, scale }: Pick<AreaTrendsAnswer, 'panels' | 'scale'>): string | null {
  const cut = panels.filter(({ points }) =>
    points.some(({ value, upper95 }) => value !== null && upper95 !== null && upper95 > scale.to),
  );
  if (cut.length === 0) return null;
  const names = cut.length > 5 ? `${cut.length} areas` : cut.map(({ area }) => area.name).join('; ');
  return `Limits above ${scale.to.toLocaleString('en-GB')} are cut off at the top of the panel: ${names}.`;
}
