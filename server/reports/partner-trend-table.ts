import type { PartnerPiece, PartnerPoint, PartnerTrendAnswer, Stretch } from '../contract/partner-trend.ts';
import type { AreaAnswer, Provenance } from '../contract/parts.ts';
import type { TrendPoint } from '../contract/trend.ts';
import { type Columns, originColumns, type Table, toTable, versionColumns } from './table.ts';

/** One figure with all that it needs to be understood alone; a piece without figures has one row that says why. */
interface Row {
  readonly answer: PartnerTrendAnswer;
  readonly piece: PartnerPiece | null;
  readonly area: AreaAnswer;
  readonly role: 'area' | 'benchmark';
  readonly point: TrendPoint | null;
  /** Only of the area's own figures. */
  readonly own: PartnerPoint | null;
  readonly stretch: Stretch | null;
  readonly origin: Provenance | null;
}

const england: AreaAnswer = { code: 'E92000001', name: 'England', type: 'england' };

const columns: Columns<Row> = [
  ['indicator_id', ({ answer }) => answer.indicator.id],
  ['indicator_name', ({ answer }) => answer.indicator.name],
  ['area_code', ({ area }) => area.code],
  ['area_name', ({ area }) => area.name],
  ['area_type', ({ area }) => area.type],
  ['role', ({ role }) => role],
  ['comparator_code', ({ role }) => (role === 'area' ? england.code : null)],
  ['comparator_name', ({ role }) => (role === 'area' ? england.name : null)],
  ['sex', ({ answer }) => answer.question.sex],
  ['age_piece', ({ piece }) => piece?.label ?? null],
  ['piece_role', ({ piece }) => piece?.role ?? null],
  ['age', ({ piece }) => piece?.age.label ?? null],
  ['derived', ({ piece }) => piece?.derived ?? null],
  ['period', ({ point }) => point?.period.label ?? null],
  ['period_start', ({ point }) => point?.period.start ?? null],
  ['period_end', ({ point }) => point?.period.end ?? null],
  ['value', ({ point }) => point?.value ?? null],
  ['unit', ({ answer }) => answer.indicator.unit.label],
  ['lower95', ({ point }) => point?.lower95 ?? null],
  ['upper95', ({ point }) => point?.upper95 ?? null],
  ['lower998', ({ point }) => point?.lower998 ?? null],
  ['upper998', ({ point }) => point?.upper998 ?? null],
  ['count', ({ point }) => point?.count ?? null],
  ['denominator', ({ point }) => point?.denominator ?? null],
  ['missing', ({ point }) => (point === null ? 'not-available' : point.missing)],
  ['comparison_with_england', ({ own }) => own?.comparison ?? null],
  ['commissioner', ({ point }) => point?.commissioner ?? null],
  ['split_because', ({ point }) => point?.splitBecause ?? null],
  ['commissioned_by', ({ own }) => own?.bodies.join(' | ') ?? null],
  ['months_on_each_side', ({ own }) => own?.shares.map(sayShare).join(' | ') ?? null],
  ['lead', ({ point }) => point?.lead?.name ?? null],
  ['stretch', ({ stretch }) => stretch?.label ?? null],
  ['stretch_first_period', ({ stretch }) => stretch?.first.label ?? null],
  ['stretch_last_period', ({ stretch }) => stretch?.last.label ?? null],
  ['stretch_recent_trend', ({ stretch }) => stretch?.recentTrend.direction ?? null],
  ['stretch_recent_trend_because', ({ stretch }) => stretch?.recentTrend.because ?? null],
  ['stretch_first_and_last', ({ stretch }) => stretch?.firstAndLast?.words ?? null],
  ['caution', ({ answer }) => answer.caution],
  ['age_rule', ({ answer }) => answer.ageRule],
  ['notes', notesOf],
  ['limits_method', ({ point }) => point?.method ?? null],
  ...originColumns,
  ['extract', ({ point }) => point?.extract ?? null],
  ['demonstration', ({ origin, piece, answer }) => (origin ?? piece ?? answer).demonstration],
  ...versionColumns,
];

/**
 * A partner trend as a table: a row for each figure of each age piece with the bodies of its period and its stretch, then
 * England's figures of the same ages.
 */
export function partnerTrendTable(answer: PartnerTrendAnswer): Table {
  const rows = answer.pieces.flatMap((piece) => rowsOf(piece, answer));
  return toTable(columns, rows.length > 0 ? rows : [emptyRow(answer, null)]);
}

function rowsOf(piece: PartnerPiece, answer: PartnerTrendAnswer): Row[] {
  if (piece.points.length === 0) return [emptyRow(answer, piece)];
  const origins = new Map(answer.provenance.map((origin) => [origin.extract, origin]));
  const own = piece.points.map(
    (point): Row => ({
      ...emptyRow(answer, piece),
      point,
      own: point,
      stretch: stretchOf(point, piece),
      origin: origins.get(point.extract) ?? null,
    }),
  );
  const beside = piece.england.map(
    (point): Row => ({
      ...emptyRow(answer, piece),
      area: england,
      role: 'benchmark',
      point,
      origin: origins.get(point.extract) ?? null,
    }),
  );
  return [...own, ...beside];
}

function emptyRow(answer: PartnerTrendAnswer, piece: PartnerPiece | null): Row {
  return {
    answer,
    piece,
    area: answer.area,
    role: 'area',
    point: null,
    own: null,
    stretch: null,
    origin: null,
  };
}

function stretchOf({ period }: PartnerPoint, { stretches }: PartnerPiece): Stretch | null {
  return (
    stretches.find(({ first, last }) => first.start <= period.start && period.start <= last.start) ?? null
  );
}

const sayShare = ({ ages, name, months, ofMonths }: PartnerPoint['shares'][number]): string =>
  `${ages}: ${name}, ${months} of ${ofMonths} months`;

function notesOf({ answer, piece, point, area, stretch }: Row): string {
  if (point === null) return piece?.why ?? answer.why ?? '';
  const caveats = answer.caveats.filter(
    ({ periods, areas }) =>
      (periods.length === 0 || periods.includes(point.period.label)) &&
      (areas.length === 0 || areas.includes(area.code)),
  );
  const split = stretch?.note ?? null;
  const notes = [...point.notes, ...(split === null ? [] : [split]), ...caveats.map(({ text }) => text)];
  return [...new Set(notes)].join(' | ');
}
