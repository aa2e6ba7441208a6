/** Charts read as a person with a ruler would: places on the drawing back to values by the figures of its axes. */
import { inherited, numberOf, readXml, type XmlElement } from './read-xml.ts';

/** One plot of a figure or of a page, with the length that the eye can just tell, in its own unit. */
export interface Plot {
  readonly elements: readonly XmlElement[];
  readonly step: number;
}

/** A value read off a plot, and how far off it a length of `step` would put it. */
export interface Read {
  readonly value: number;
  readonly within: number;
}

/** What was read, by a name for each line or row of marks. */
export type Reading = Readonly<Record<string, readonly Read[]>>;

export type Direction = 'up' | 'along';
type Point = readonly [x: number, y: number];

/** A tenth of a millimetre in points. */
export const paperStep = (0.1 * 72) / 25.4;

/** A pixel. */
export const screenStep = 1;

/** The plots of a figure, each a group of its own. */
export function plotsOnPaper(svg: string): Plot[] {
  const elements = readXml(svg);
  return elements
    .filter(({ attributes }) => attributes.class === 'plot')
    .map((plot) => ({ elements: elements.filter((each) => isWithin(each, plot)), step: paperStep }));
}

/** The plots of a page, each an SVG of its own. */
export const plotsOnScreen = (svgs: readonly string[]): Plot[] =>
  svgs.map((svg) => ({ elements: readXml(svg), step: screenStep }));

/** Reads places of a plot as values; fails where the figures of the axis do not stand evenly. */
export type Scale = (place: number) => Read;

/** The scale of a plot by the figures written at its axis and the strokes that they stand at; null where it has none. */
export function readScale(plot: Plot, direction: Direction): Scale | null {
  const ticks = ticksOf(plot, direction);
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first.at === last.at) return null;
  const perLength = (last.value - first.value) / (last.at - first.at);
  const valueAt = (place: number) => first.value + (place - first.at) * perLength;
  const within = Math.abs(perLength) * plot.step;
  const uneven = ticks.find(({ value, at }) => Math.abs(valueAt(at) - value) > within);
  if (uneven) throw new Error(`uneven axis: ${uneven.value} stands where ${valueAt(uneven.at)} would`);
  return (place) => ({ value: valueAt(place), within });
}

/** Plots with the scale upwards that each has, or that the one before it has where panels share it. */
export function plotsWithScales(plots: readonly Plot[]): { readonly plot: Plot; readonly scale: Scale }[] {
  let scale: Scale | null = null;
  return plots.flatMap((plot) => {
    scale = readScale(plot, 'up') ?? scale;
    return scale === null ? [] : [{ plot, scale }];
  });
}

/** Elements of a plot that have the class, or one of them. */
export const withClass = ({ elements }: Plot, ...names: readonly string[]): XmlElement[] =>
  elements.filter(({ attributes }) =>
    (attributes.class ?? '').split(' ').some((name) => names.includes(name)),
  );

/** The corners of a path, the ends of a line, the corners of a rectangle or the centre of a circle. */
export function pointsOf(element: XmlElement): Point[] {
  const at = (name: string) => numberOf(element, name);
  switch (element.name) {
    case 'line':
      return [
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ];
    case 'rect':
      return [
        [at('x'), at('y')],
        [at('x') + at('width'), at('y') + at('height')],
      ];
    case 'circle':
      return [[at('cx'), at('cy')]];
    case 'path':
      return pointsOfPath(element.attributes.d ?? '');
    default:
      return [];
  }
}

/** The point that a mark stands for: of a triangle 1.25 of its 2.1 parts below its tip, of other shapes their middle. */
export function centreOf(mark: XmlElement): Point {
  const points = pointsOf(mark);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isTriangle = points.length === 3 && !/A/.test(mark.attributes.d ?? '');
  const pointsUp = ys.filter((y) => y === top).length === 1;
  const share = isTriangle ? (pointsUp ? 1.25 : 0.85) / 2.1 : 0.5;
  return [(left + right) / 2, top + share * (bottom - top)];
}

/** Strokes of a colour that lie level or stand upright; no mark, which has an outline. */
export function strokesOf(plot: Plot, direction: 'level' | 'upright', colour?: string): XmlElement[] {
  const part = direction === 'level' ? 1 : 0;
  return plot.elements.filter((element) => {
    if (element.name !== 'line' && element.name !== 'path') return false;
    if (/[AZ]/.test(element.attributes.d ?? '')) return false;
    if (colour !== undefined && inherited(element, 'stroke') !== colour) return false;
    const places = pointsOf(element).map((point) => point[part]);
    return places.length > 1 && places.every((place) => Math.abs(place - (places[0] ?? 0)) < 0.01);
  });
}

/** Words of a plot in lines, the highest first and each from the left, as they are read. */
export function linesOfWords({ elements }: Plot): string[][] {
  const lines = new Map<number, XmlElement[]>();
  for (const text of elements.filter(({ name }) => name === 'text')) {
    const y = Math.round(numberOf(text, 'y'));
    lines.set(y, [...(lines.get(y) ?? []), text]);
  }
  return [...lines]
    .toSorted(([one], [other]) => one - other)
    .map(([, texts]) =>
      texts.toSorted((a, b) => numberOf(a, 'x') - numberOf(b, 'x')).map(({ text }) => text),
    );
}

/** A figure as it is written, read to half of its last digit; null for words. */
export function readNumber(text: string): Read | null {
  const written = /^-?£?([\d,]+(?:\.(\d+))?)%?$/.exec(text.trim().replace('\u2212', '-'));
  if (!written) return null;
  const sign = /^[-\u2212]/.test(text.trim()) ? -1 : 1;
  const value = sign * Number((written[1] ?? '').replaceAll(',', ''));
  return { value, within: 0.5 * 10 ** -(written[2]?.length ?? 0) * 1.0001 };
}

const axisColour = '#505A5F';

function ticksOf(plot: Plot, direction: Direction): { value: number; at: number }[] {
  const isUp = direction === 'up';
  const strokes = strokesOf(plot, isUp ? 'level' : 'upright').map(
    (stroke) => pointsOf(stroke)[0]?.[isUp ? 1 : 0] ?? Number.NaN,
  );
  return plot.elements.flatMap((text) => {
    if (text.name !== 'text' || (inherited(text, 'fill') ?? axisColour) !== axisColour) return [];
    if (inherited(text, 'text-anchor') !== (isUp ? 'end' : 'middle')) return [];
    const written = readNumber(text.text);
    if (written === null) return [];
    const place = numberOf(text, isUp ? 'y' : 'x');
    // On paper `y` is the baseline, a third of a letter below its middle.
    const middles = isUp ? [place, place - 0.36 * Number(inherited(text, 'font-size'))] : [place];
    // A figure below an axis stands with its middle at the value, whether or not there is a stroke.
    const at = nearestOf(strokes, middles) ?? (isUp ? null : place);
    return at === null ? [] : [{ value: written.value, at }];
  });
}

/** The stroke that stands at one of the places, to half of what a letter is high. */
function nearestOf(strokes: readonly number[], places: readonly number[]): number | null {
  const near = strokes
    .flatMap((at) => places.map((place) => ({ at, far: Math.abs(at - place) })))
    .toSorted((one, other) => one.far - other.far)[0];
  return near !== undefined && near.far < 2.5 ? near.at : null;
}

function isWithin(element: XmlElement, group: XmlElement): boolean {
  for (let at: XmlElement | null = element.parent; at !== null; at = at.parent) if (at === group) return true;
  return false;
}

/** Where each command of a path leads to; curves count by their ends. */
function pointsOfPath(path: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVAhvZz])([^MLHVAhvZz]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const parts = { M: 2, L: 2, H: 1, V: 1, h: 1, v: 1, A: 7 }[command] ?? 0;
    for (let at = 0; parts > 0 && at + parts <= numbers.length; at += parts) {
      const [a = 0, b = 0] = numbers.slice(at + parts - 2, at + parts);
      const only = numbers[at] ?? 0;
      if (command === 'H') x = only;
      else if (command === 'V') y = only;
      else if (command === 'h') x += only;
      else if (command === 'v') y += only;
      else [x, y] = [a, b];
      points.push([x, y]);
    }
  }
  return points;
}
