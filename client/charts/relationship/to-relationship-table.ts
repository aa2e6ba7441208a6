import type { ComparedMeasure } from '../../../server/contract/comparison.ts';
import { formatCount, formatInUnit, missingSymbol } from '../../../server/contract/format-figure.ts';
import type { LeftOutArea, RelatedPoint, RelationshipAnswer } from '../../../server/contract/relationship.ts';
import { fromLineWords } from '../../../server/contract/relationship-words.ts';
import { shortMeasure } from '../../../server/contract/trend-words.ts';

/** What the rows of the table may be ordered by. */
export const tableOrders = ['x', 'y', 'from-line', 'area'] as const;
export type TableOrder = (typeof tableOrders)[number];

/** One of both figures, as it is written. */
export interface FigureCells {
  readonly value: string;
  readonly limits: string;
  readonly count: string;
  readonly denominator: string;
}

export interface RelationshipTableRow {
  readonly key: string;
  readonly area: string;
  readonly x: FigureCells;
  readonly y: FigureCells;
  readonly fromLine: string;
  readonly notes: string;
}

/** Every area in the order asked for, the highest first but by name from A; those left out stand last with the reason. */
export function toRelationshipTable(answer: RelationshipAnswer, order: TableOrder): RelationshipTableRow[] {
  const points = answer.points.toSorted(comparing[order]);
  return [
    ...points.map((point) => rowOf(point, answer)),
    ...answer.leftOut.map((each) => leftOutRow(each, answer)),
  ];
}

const comparing: Record<TableOrder, (one: RelatedPoint, other: RelatedPoint) => number> = {
  x: (one, other) => (other.x.value ?? 0) - (one.x.value ?? 0),
  y: (one, other) => (other.y.value ?? 0) - (one.y.value ?? 0),
  'from-line': (one, other) => (other.fromLine ?? 0) - (one.fromLine ?? 0),
  area: (one, other) => one.area.name.localeCompare(other.area.name, 'en-GB'),
};

function rowOf(
  { area, x, y, fromLine, isFar, isNamed }: RelatedPoint,
  answer: RelationshipAnswer,
): RelationshipTableRow {
  const notes = [
    isNamed ? 'Asked for' : '',
    isFar ? 'Far from the line' : '',
    ...new Set([...x.notes, ...y.notes]),
  ];
  return {
    key: area.code,
    area: area.name,
    x: figureCells(x, answer.x),
    y: figureCells(y, answer.y),
    fromLine: fromLine === null ? '' : fromLineWords(fromLine, answer.y).replace(' the line', ''),
    notes: notes.filter((note) => note !== '').join('; '),
  };
}

function leftOutRow({ area, x, y, why }: LeftOutArea, answer: RelationshipAnswer): RelationshipTableRow {
  return {
    key: `left-out ${area.code}`,
    area: area.name,
    x: figureCells(x, answer.x),
    y: figureCells(y, answer.y),
    fromLine: '',
    notes: `Left out. ${why}`,
  };
}

function figureCells(
  measure: ComparedMeasure | null,
  { indicator: { unit } }: RelationshipAnswer['x'],
): FigureCells {
  if (measure === null)
    return { value: missingSymbol('not-applicable'), limits: '', count: '', denominator: '' };
  const { value, lower95, upper95, count, denominator, missing } = measure;
  const hasLimits = value !== null && lower95 !== null && upper95 !== null;
  return {
    value: value === null ? missingSymbol(missing ?? 'not-available') : shortMeasure(value, unit),
    limits: hasLimits ? `${formatInUnit(lower95, unit)} to ${formatInUnit(upper95, unit)}` : '',
    count: count === null ? '' : formatCount(count),
    denominator: denominator === null ? '' : formatCount(denominator),
  };
}
