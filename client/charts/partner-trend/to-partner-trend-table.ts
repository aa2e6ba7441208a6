import { formatCount, formatValue, missingSymbol } from '../../../server/contract/format-figure.ts';
import type {
  PartnerPiece,
  PartnerPoint,
  PartnerTrendAnswer,
} from '../../../server/contract/partner-trend.ts';
import type { Comparison } from '../../../server/contract/parts.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import { axisTitle, shortMeasure } from '../../../server/contract/trend-words.ts';

/** One period of a table; every cell as it is written. */
export interface PartnerTableRow {
  readonly key: string;
  readonly period: string;
  readonly value: string;
  readonly limits: string;
  readonly count: string;
  readonly denominator: string;
  readonly england: string;
  readonly comparison: Comparison;
  /** Who commissioned or, where nobody does, who led. */
  readonly responsible: string;
  readonly notes: string;
}

/** The table of one age piece. */
export interface PartnerTable {
  readonly key: string;
  readonly caption: string;
  readonly valueHeading: string;
  readonly responsibleHeading: string;
  readonly hasEngland: boolean;
  readonly hasNotes: boolean;
  readonly rows: readonly PartnerTableRow[];
  /** Why there are no rows; null where there are some. */
  readonly why: string | null;
}

/** A table for each age piece, with every figure of the chart and who was responsible for it. */
export function toPartnerTables(answer: PartnerTrendAnswer): PartnerTable[] {
  return answer.pieces.map((piece) => {
    const rows = piece.points.map((point) => toRow(point, piece, answer));
    return {
      key: piece.key,
      caption: `${piece.label}: ${answer.indicator.shortName}, ${answer.area.name}`,
      valueHeading: axisTitle(answer.indicator.unit),
      responsibleHeading: answer.eras.length > 0 ? 'Commissioned by' : 'Led by',
      hasEngland: piece.england.length > 0,
      hasNotes: rows.some(({ notes }) => notes !== ''),
      rows,
      why: piece.why,
    };
  });
}

function toRow(point: PartnerPoint, { england }: PartnerPiece, answer: PartnerTrendAnswer): PartnerTableRow {
  const { unit } = answer.indicator;
  const { period, value, lower95, upper95, count, denominator, missing, comparison, notes } = point;
  const other = england.find((each) => periodKey(each.period) === periodKey(period))?.value ?? null;
  const withLimits = value !== null && lower95 !== null && upper95 !== null;
  return {
    key: periodKey(period),
    period: period.label,
    value: value === null ? (missing === null ? '' : missingSymbol(missing)) : shortMeasure(value, unit),
    limits: withLimits ? `${formatValue(lower95)} to ${formatValue(upper95)}` : '',
    count: count === null ? '' : formatCount(count),
    denominator: denominator === null ? '' : formatCount(denominator),
    england: other === null ? '' : shortMeasure(other, unit),
    comparison,
    responsible: responsibleWords(point),
    notes: notes.join('; '),
  };
}

/** "Two commissioners: handover in October 2015 (NHS England 6, Local authority 6 of 12 months)". */
function responsibleWords({ splitInWords, bodies, shares, lead }: PartnerPoint): string {
  if (splitInWords !== undefined) {
    const months = shares.map(({ name, months: count }) => `${name} ${count}`).join(', ');
    return months === '' ? splitInWords : `${splitInWords} (${months} of ${shares[0]?.ofMonths} months)`;
  }
  return bodies.length > 0 ? bodies.join('; ') : (lead?.name ?? '');
}
