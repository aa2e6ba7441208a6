import { secondaryTextColour, seriesColours, textColour } from '../contract/palette.ts';
import { placePointNames } from '../contract/place-point-names.ts';
import type { RelatedPoint, RelationshipAnswer } from '../contract/relationship.ts';
import { bandWithin, pointsToName } from '../contract/relationship-plot.ts';
import type { Box, Mark, Stroke, TextLine } from './figure.ts';
import { printable } from './lay-text.ts';
import { measureText } from './measure-text.ts';
import type { ScatterScales } from './scatter-scales.ts';

const labelSize = 6.5;

/** How an area is marked, and one that was asked for by name. */
export const areaMark = { shape: 'circle', colour: seriesColours[0], radius: 2.2 } as const;
export const namedMark = { shape: 'diamond', colour: seriesColours[1], radius: 3.6 } as const;

/** The areas as marks, those asked for on top, and as many names as have room: asked for first, then furthest from the line. */
export function layScatterPoints(
  answer: RelationshipAnswer,
  scales: ScatterScales,
): { marks: Mark[]; texts: TextLine[]; leaders: Stroke[]; remarks: string[] } {
  const inOrder = answer.points.toSorted((one, other) => Number(one.isNamed) - Number(other.isNamed));
  const marks = inOrder.map((point) => ({
    ...(point.isNamed ? namedMark : areaMark),
    ...placeOf(point, scales),
  }));
  const wanted = pointsToName(answer.points);
  const { texts, leaders } = layNames(wanted, marks, answer, scales);
  const unnamed = wanted.filter(
    ({ area, isNamed }) => isNamed && !texts.some(({ text }) => text === printable(area.name)),
  );
  return { marks, texts, leaders, remarks: remarkOf(unnamed) };
}

function placeOf(point: RelatedPoint, { x, y }: ScatterScales) {
  return { x: x(point.x.value ?? 0), y: y(point.y.value ?? 0) };
}

function layNames(
  wanted: readonly RelatedPoint[],
  marks: readonly Mark[],
  { line }: RelationshipAnswer,
  scales: ScatterScales,
): { texts: TextLine[]; leaders: Stroke[] } {
  const { box } = scales;
  const labels = wanted.map((point) => {
    const text = printable(point.area.name);
    const weight = point.isNamed ? (600 as const) : (400 as const);
    const width = measureText(text, labelSize, weight);
    const place = placeOf(point, scales);
    return { ...place, text, weight, width, height: labelSize, mayStandAway: point.isNamed };
  });
  const places = placePointNames(labels, marks, {
    box: { ...box, left: box.left + 2, top: box.top - labelSize },
    taken: alongLine(line, scales),
    reach: 5.5,
  });
  const placed = labels.flatMap((label, at) => {
    const place = places[at];
    return place ? [{ label, place }] : [];
  });
  return {
    texts: placed.map(({ label: { text, weight }, place: { left, top } }) => ({
      text,
      x: left,
      y: top + labelSize * 0.86,
      size: labelSize,
      weight,
      colour: textColour,
      anchor: 'start',
    })),
    leaders: placed.flatMap(({ label: { x, y }, place: { leader } }): Stroke[] =>
      leader ? [{ from: [x, y], to: [leader.x, leader.y], colour: secondaryTextColour, dash: null }] : [],
    ),
  };
}

/** Small boxes along the line, which no name may cover. */
function alongLine(line: RelationshipAnswer['line'], { up, x, y }: ScatterScales): Box[] {
  const band = bandWithin(line, up);
  return band.flatMap((point, at) => {
    const next = band[at + 1];
    if (!next) return [];
    const heights = [y(point.value), y(next.value)];
    const box = { left: x(point.x), right: x(next.x) };
    return [{ ...box, top: Math.min(...heights) - 1, bottom: Math.max(...heights) + 1 }];
  });
}

function remarkOf(unnamed: readonly RelatedPoint[]): string[] {
  if (unnamed.length === 0) return [];
  const names = unnamed.map(({ area }) => area.name).join('; ');
  return [`Marked, but without room for a name: ${names}.`];
}
