import { formatCount, formatValue } from '../../../server/contract/format-figure.ts';
import type { Neighbour, NeighbourMeasure, NeighboursAnswer } from '../../../server/contract/neighbours.ts';

/** A measure's cell: the value there, and how far off it is. */
export interface NeighbourCell {
  readonly measure: string;
  readonly value: string;
  /** "+0.35 SD, 12% of the distance squared"; null in the row of the area itself. */
  readonly detail: string | null;
}

export interface NeighbourRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly rank: string;
  readonly distance: string;
  readonly note: string | null;
  readonly cells: readonly NeighbourCell[];
}

/** A table of neighbours with the area itself above them, so that each value can be held against its own. */
export interface NeighbourTable {
  readonly headings: readonly string[];
  readonly own: NeighbourRow | null;
  readonly rows: readonly NeighbourRow[];
}

/** Lays the neighbours out as a table; a published set has no column for measures, and one for its words where it has any. */
export function toNeighbourTable(answer: NeighboursAnswer): NeighbourTable {
  const { measures, neighbours, set } = answer;
  const hasWords = neighbours.some(({ closeness }) => closeness !== null);
  return {
    headings: [
      'Area',
      'Rank',
      'Distance',
      ...(hasWords ? ['In the publisher’s words'] : []),
      ...measures.map(({ name, period }) => `${name}, ${period}`),
    ],
    own: set.kind === 'published' ? null : toOwnRow(answer),
    rows: neighbours.map((neighbour) => toRow(neighbour, measures, hasWords)),
  };
}

/** "107,158" children, "25.3%", "8.5" per 1,000. */
export function formatMeasureValue(value: number, { unit }: Pick<NeighbourMeasure, 'unit'>): string {
  if (unit === 'children') return formatCount(value);
  return unit === '%' ? `${formatValue(value)}%` : formatValue(value);
}

/** A distance to two digits, as wide as the smallest differences that matter; a publisher's own to four. */
export function formatDistance(distance: number | null, kind: NeighboursAnswer['set']['kind']): string {
  if (distance === null) return 'Not given';
  const digits = kind === 'published' ? 4 : 2;
  return distance.toLocaleString('en-GB', {
    minimumFractionDigits: kind === 'published' ? 0 : digits,
    maximumFractionDigits: digits,
  });
}

function toOwnRow({ area, measures }: NeighboursAnswer): NeighbourRow {
  return {
    key: area.code,
    code: area.code,
    name: area.name,
    rank: 'Itself',
    distance: formatDistance(0, 'computed'),
    note: null,
    cells: measures.map((measure) => ({
      measure: measure.id,
      value: formatMeasureValue(measure.value, measure),
      detail: null,
    })),
  };
}

function toRow(
  { area, rank, distance, closeness, note, parts }: Neighbour,
  measures: readonly NeighbourMeasure[],
  hasWords: boolean,
): NeighbourRow {
  const words = hasWords ? [{ measure: 'closeness', value: closeness ?? 'None', detail: null }] : [];
  return {
    key: area.code,
    code: area.code,
    name: area.name,
    rank: String(rank),
    distance: formatDistance(distance, parts.length === 0 ? 'published' : 'computed'),
    note,
    cells: [...words, ...measures.flatMap((measure) => toCell(measure, parts))],
  };
}

function toCell(measure: NeighbourMeasure, parts: Neighbour['parts']): NeighbourCell[] {
  const part = parts.find((each) => each.measure === measure.id);
  if (!part) return [];
  const share = part.share === null ? '' : `, ${Math.round(part.share)}%`;
  return [
    {
      measure: measure.id,
      value: formatMeasureValue(part.there, measure),
      detail: `${signed(part.difference)} SD${share}`,
    },
  ];
}

/** "+0.35", "−1.20"; what rounds to nothing has no sign. */
function signed(difference: number): string {
  const text = Math.abs(difference).toFixed(2);
  if (Number(text) === 0) return text;
  return `${difference > 0 ? '+' : '−'}${text}`;
}
