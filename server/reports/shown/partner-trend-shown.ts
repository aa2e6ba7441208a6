import type { PartnerPiece, PartnerPoint, PartnerTrendAnswer } from '../../contract/partner-trend.ts';
import { periodKey } from '../../contract/period-axis.ts';
import { comparisonColumn, measureColumns } from './measure-columns.ts';
import { figureCell, formatOfUnit, type ShownTable, toShownTable } from './shown-table.ts';

interface Row {
  readonly piece: PartnerPiece;
  /** Null for ages without points, which say why. */
  readonly point: PartnerPoint | null;
}

/** Every age piece, a row for each period of it, with who was responsible and England's figure beside it. */
export function partnerTrendShown(answer: PartnerTrendAnswer): ShownTable[] {
  const rows = answer.pieces.flatMap((piece): Row[] =>
    piece.points.length === 0 ? [{ piece, point: null }] : piece.points.map((point) => ({ piece, point })),
  );
  const { unit } = answer.indicator;
  const table = toShownTable<Row>(
    [
      { heading: 'Ages', cell: ({ piece }) => piece.label },
      { heading: 'Period', cell: ({ point }) => point?.period.label ?? null },
      ...measureColumns<Row>(unit, ({ point }) => point),
      { heading: 'England, the same ages', format: formatOfUnit(unit), cell: englandOf },
      ...comparisonColumn<Row>('England', ({ point }) => point?.comparison ?? null),
      {
        heading: answer.eras.length > 0 ? 'Commissioned by' : 'Led by',
        cell: ({ point }) => (point ? responsibleFor(point) : null),
      },
      { heading: 'Notes', cell: ({ piece, point }) => (point ? point.notes.join('; ') : piece.why) },
    ],
    rows,
  );
  return [table];
}

function englandOf({ piece: { england }, point }: Row) {
  if (england.length === 0) return null;
  const beside = point && england.find(({ period }) => periodKey(period) === periodKey(point.period));
  return figureCell(beside?.value, beside?.missing);
}

/** "Handover in October 2015 (NHS England 6, Local authority 6 of 12 months)"; who led, where nobody commissions. */
function responsibleFor({ splitInWords, bodies, shares, lead }: PartnerPoint): string {
  if (splitInWords === undefined) return bodies.length > 0 ? bodies.join('; ') : (lead?.name ?? '');
  const months = shares.map(({ name, months: count }) => `${name} ${count}`).join(', ');
  return months === '' ? splitInWords : `${splitInWords} (${months} of ${shares[0]?.ofMonths} months)`;
}
