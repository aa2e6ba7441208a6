/** Marks of a plot as a person with a ruler would take them: where they lie, and which belong together. */
import { type Plot, pointsOf, type Read, type Reading, readScale, type Scale } from '../read-plots.ts';
import { inherited, type XmlElement } from '../read-xml.ts';

/** Where the corners of a mark lie, up and along. */
export const heights = (element: XmlElement): number[] => pointsOf(element).map(([, y]) => y);

export const widths = (element: XmlElement): number[] => pointsOf(element).map(([x]) => x);

/** Half-way between the first and the last of some places. */
export const middle = (places: readonly number[]): number => (Math.min(...places) + Math.max(...places)) / 2;

export const byHeight = (one: XmlElement, other: XmlElement) => middle(heights(one)) - middle(heights(other));

export const fromLeft = (one: XmlElement, other: XmlElement) => middle(widths(one)) - middle(widths(other));

/** Whether two marks lie in one row. */
export const isNear = (one: number, other: number) => Math.abs(one - other) < 1.5;

/** The series that a mark says it is of: a name, no value. */
export const keyOf = (element: XmlElement): string | null => inherited(element, 'data-series');

export interface Scaled {
  readonly plot: Plot;
  readonly scale: Scale;
}

/** The plots that have a scale upwards; at least one. */
export function scaledOf(plots: readonly Plot[]): [Scaled, ...Scaled[]] {
  const [first, ...others] = plots.flatMap((plot) => {
    const scale = readScale(plot, 'up');
    return scale === null ? [] : [{ plot, scale }];
  });
  if (!first) throw new Error('no plot has a scale upwards');
  return [first, ...others];
}

/** The first plot with a scale along it. */
export function alongOf(plots: readonly Plot[]): Scaled {
  for (const plot of plots) {
    const scale = readScale(plot, 'along');
    if (scale !== null) return { plot, scale };
  }
  throw new Error('no plot has a scale along it');
}

export function upOf(plot: Plot): Scale {
  const scale = readScale(plot, 'up');
  if (scale === null) throw new Error('the plot has no scale upwards');
  return scale;
}

/** Of a bar of Recharts its upright stroke; the short ones across its ends say the same. */
export const errorBarsOf = (plot: Plot): XmlElement[] =>
  plot.elements.filter(
    (element) =>
      element.name === 'line' &&
      element.parent?.attributes.class?.includes('recharts-errorBar') &&
      element.attributes.x1 === element.attributes.x2,
  );

/** Lower and upper edge of bands and bars at each of their places from the left, as lower, upper, lower, upper … */
export function edgesOf(limits: readonly XmlElement[]): number[] {
  const places = new Map<number, number[]>();
  for (const limit of limits) {
    const isBar = limit.attributes.class === 'limits';
    // The short strokes across the ends of a bar stand beside its place.
    for (const [x, y] of isBar ? pointsOf(limit).slice(0, 2) : pointsOf(limit)) {
      const place = Math.round(x);
      places.set(place, [...(places.get(place) ?? []), y]);
    }
  }
  return [...places]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, ys]) => [Math.max(...ys), Math.min(...ys)]);
}

/** Readings as one; what is under the same name is put in one row. */
export function joined(readings: readonly Reading[]): Reading {
  const all: Record<string, readonly Read[]> = {};
  for (const reading of readings)
    for (const [key, values] of Object.entries(reading)) {
      if (values.length > 0) all[key] = [...(all[key] ?? []), ...values];
    }
  return all;
}
