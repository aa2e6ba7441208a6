import type { RelatedPoint, RelationshipAnswer } from '../../../server/contract/relationship.ts';
import {
  type BandPoint,
  bandWithin,
  pointsToName,
  relationAxes,
} from '../../../server/contract/relationship-plot.ts';
import { detailsOfPoint, relatedAxisTitle } from '../../../server/contract/relationship-words.ts';
import type { ValueAxis } from '../../../server/contract/value-axis.ts';

/** One area as Recharts wants it. */
export interface ScatterPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Asked for by name. */
  readonly isNamed: boolean;
  /** Both figures with their limits, and how far it lies from the line. */
  readonly details: readonly string[];
}

/** A relationship as it is drawn: everything placed on its axes but for the size of the screen. */
export interface RelationshipSeries {
  /** Those asked for last, so that they lie on top. */
  readonly points: readonly ScatterPoint[];
  readonly band: readonly BandPoint[];
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Areas to name where there is room: those asked for, then those furthest from the line. */
  readonly toName: readonly ScatterPoint[];
}

/** The answer of a relationship as a chart needs it. */
export function toRelationshipSeries(answer: RelationshipAnswer): RelationshipSeries {
  const { x, y } = relationAxes(answer);
  const toPoint = (point: RelatedPoint): ScatterPoint => ({
    key: point.area.code,
    name: point.area.name,
    x: point.x.value ?? 0,
    y: point.y.value ?? 0,
    isNamed: point.isNamed,
    details: detailsOfPoint(point, answer),
  });
  return {
    points: answer.points.toSorted((one, other) => Number(one.isNamed) - Number(other.isNamed)).map(toPoint),
    band: bandWithin(answer.line, y),
    x,
    y,
    xTitle: relatedAxisTitle(answer.x),
    yTitle: relatedAxisTitle(answer.y),
    toName: pointsToName(answer.points).map(toPoint),
  };
}
