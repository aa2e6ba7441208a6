import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import {
  centreOf,
  type Plot,
  pointsOf,
  type Reading,
  type Scale,
  strokesOf,
  withClass,
} from '../read-plots.ts';
import type { XmlElement } from '../read-xml.ts';
import { comparisonTables, rowsOf, south } from './area-bars.ts';
import { benchmark, blue } from './colours.ts';
import { type DrawnKind, held } from './drawn-kind.ts';
import { matched } from './match-points.ts';
import { alongOf, heights, middle, upOf, widths } from './read-marks.ts';

export const funnel: DrawnKind<ComparisonAnswer> = {
  name: 'areas as a funnel',
  page: `/comparisons?${south}&method=funnel`,
  tablePage: `/comparisons?${south}&method=funnel&view=table`,
  answer: `/comparisons?${south}&method=funnel`,
  figure: `/charts/comparison.svg?${south}&method=funnel`,
  told: (answer) => {
    const points = rowsOf(answer).filter((row) => row.funnel !== null);
    const limit = (name: string) =>
      (answer.limits.find(({ limit: each }) => each === name)?.points ?? []).filter(
        ({ population, value }) => population > 10_000 && population < 160_000 && value > 0,
      );
    return {
      people: points.flatMap(({ funnel: place }) => (place ? [place.population] : [])),
      values: points.flatMap(({ measure }) => held([measure?.value])),
      average: held([answer.average]),
      ...Object.fromEntries(funnelLimits.map((name) => [name, limit(name).map(({ value }) => value)])),
    };
  },
  onPaper: funnelOnPaper,
  onScreen: funnelOnScreen,
  tables: comparisonTables,
};

const funnelLimits = ['lower95', 'upper95', 'lower998', 'upper998'] as const;

function funnelOnPaper(plots: readonly Plot[], answer: ComparisonAnswer): Reading {
  const { plot, scale: along } = alongOf(plots);
  const marks = withClass(plot, 'mark').filter((mark) => along(centreOf(mark)[0]).value >= 0);
  const curve = (limit: string) =>
    withClass(plot, 'curve').find(({ attributes }) => attributes['data-limit'] === limit);
  return readFunnel(plot, along, marks, curve, answer);
}

function funnelOnScreen(plots: readonly Plot[], answer: ComparisonAnswer): Reading {
  const { plot, scale: along } = alongOf(plots);
  const marks = plot.elements.filter(
    ({ name, parent }) => name === 'path' && parent?.attributes.class === 'comparison-area',
  );
  const curves = plot.elements.filter(
    ({ name, attributes }) => name === 'path' && attributes.stroke === blue && attributes.fill === 'none',
  );
  // Unlike on paper, curves say by their dash and their height which they are.
  const curve = (limit: string) => {
    const alike = curves.filter(
      ({ attributes }) => (attributes['stroke-dasharray'] === undefined) === limit.endsWith('998'),
    );
    const sorted = alike.toSorted((one, other) => (heights(one).at(-1) ?? 0) - (heights(other).at(-1) ?? 0));
    return limit.startsWith('upper') ? sorted[0] : sorted.at(-1);
  };
  return readFunnel(plot, along, marks, curve, answer);
}

function readFunnel(
  plot: Plot,
  along: Scale,
  marks: readonly XmlElement[],
  curve: (limit: string) => XmlElement | undefined,
  { rows, limits, average }: ComparisonAnswer,
): Reading {
  const up = upOf(plot);
  const told = rows.flatMap(({ funnel, measure }) =>
    funnel && measure && measure.value !== null ? [[funnel.population, measure.value] as const] : [],
  );
  const points = matched(told, marks.map(centreOf), along, up);
  const between = ({ population, value }: { population: number; value: number }) =>
    population > 10_000 && population < 160_000 && value > 0;
  const level = strokesOf(plot, 'level', benchmark).filter((line) => middle(widths(line)) > 0)[0];
  return {
    ...points,
    average: average === null || level === undefined ? [] : [up(middle(heights(level)))],
    ...Object.fromEntries(
      funnelLimits.map((name) => {
        const path = curve(name);
        const at = (limits.find(({ limit }) => limit === name)?.points ?? []).filter(between);
        return [name, path ? at.map(({ population }) => up(heightAt(path, along, population))) : []];
      }),
    ),
  };
}

/** How high a curve stands at a value along, between the two points of it on either side. */
function heightAt(path: XmlElement, along: Scale, at: number): number {
  const points = pointsOf(path);
  const next = points.findIndex(([x]) => along(x).value >= at);
  const [before, after] = [points[next - 1], points[next]];
  if (!before || !after) return Number.NaN;
  const [from, to] = [along(before[0]).value, along(after[0]).value];
  return before[1] + ((at - from) / (to - from)) * (after[1] - before[1]);
}
