import type {
  ArrangementAnswer,
  ArrangementsAnswer,
  Contribution,
  ContributionYear,
} from '../contract/arrangements.ts';
import type { PartnerPoint } from '../contract/partner-trend.ts';
import type { Provenance } from '../contract/parts.ts';
import { type Columns, type Table, toTable, versionColumns } from './table.ts';

interface Row {
  readonly answer: ArrangementsAnswer;
  readonly row: 'contribution' | 'total' | 'outcome' | 'arrangement' | 'no-arrangement';
  readonly arrangement: ArrangementAnswer | null;
  readonly year: ContributionYear | null;
  readonly contribution: Contribution | null;
  /** A figure of the ages that the arrangement serves, beside its years. */
  readonly point: PartnerPoint | null;
}

const columns: Columns<Row> = [
  ['row', ({ row }) => row],
  ['area_code', ({ answer, arrangement }) => (arrangement ?? answer).area.code],
  ['area_name', ({ answer, arrangement }) => (arrangement ?? answer).area.name],
  ['arrangement', ({ arrangement }) => arrangement?.name ?? null],
  ['kinds', ({ arrangement }) => arrangement?.kinds.join('; ') ?? null],
  ['functions', ({ arrangement }) => arrangement?.functions.join('; ') ?? null],
  ['ages', ({ arrangement }) => arrangement?.ages ?? null],
  ['members', ({ arrangement }) => arrangement?.members.join('; ') ?? null],
  ['host', ({ arrangement }) => arrangement?.host ?? null],
  ['lead', ({ arrangement }) => arrangement?.lead ?? null],
  ['agreement_date', ({ arrangement }) => arrangement?.agreementDate ?? null],
  ['review_date', ({ arrangement }) => arrangement?.reviewDate ?? null],
  ['from', ({ arrangement }) => arrangement?.from ?? null],
  ['last_day', ({ arrangement }) => arrangement?.to ?? null],
  ['status', ({ arrangement }) => arrangement?.status ?? null],
  ['financial_year', ({ year, point }) => year?.year ?? point?.period.label ?? null],
  ['partner', ({ row, contribution }) => (row === 'total' ? 'Total' : (contribution?.partner ?? null))],
  [
    'contribution_gbp',
    ({ contribution, year }) => (contribution ? contribution.pounds : (year?.total ?? null)),
  ],
  [
    'share_percent',
    ({ row, contribution, year }) =>
      row === 'total' && year?.isComplete ? 100 : (contribution?.share ?? null),
  ],
  [
    'missing',
    ({ contribution, point }) => (contribution?.pounds === null ? 'not-available' : (point?.missing ?? null)),
  ],
  ['in_force', (row) => yearOf(row)?.inForce ?? null],
  ['in_force_in_words', ({ arrangement }) => arrangement?.outcome.inForceWords || null],
  ['outcome_indicator', (row) => pieceOf(row)?.trend.indicator.id ?? null],
  ['outcome_ages', (row) => pieceOf(row)?.piece.label ?? null],
  ['outcome_ages_fit', ({ arrangement }) => arrangement?.outcome.fitWords ?? null],
  ['value', ({ point }) => point?.value ?? null],
  ['unit', (row) => (row.point ? (pieceOf(row)?.trend.indicator.unit.label ?? null) : null)],
  ['lower95', ({ point }) => point?.lower95 ?? null],
  ['upper95', ({ point }) => point?.upper95 ?? null],
  ['count', ({ point }) => point?.count ?? null],
  ['denominator', ({ point }) => point?.denominator ?? null],
  ['limits_method', ({ point }) => point?.method ?? null],
  ['commissioned_by', ({ point }) => point?.bodies.join(' | ') || null],
  ['split_because', ({ point }) => point?.splitBecause ?? null],
  ['caution', ({ arrangement }) => arrangement?.outcome.caution ?? null],
  ['dates_due', ({ arrangement }) => arrangement?.due.map(({ sentence }) => sentence).join(' ') ?? null],
  ['warnings', ({ arrangement }) => arrangement?.warnings.join(' | ') ?? null],
  ['law', ({ answer }) => answer.law],
  ['as_of', ({ answer }) => answer.asOf],
  ['notes', ({ answer, point }) => (point ? point.notes.join(' | ') || null : answer.why)],
  ['source', (row) => originOf(row)?.source ?? null],
  ['source_file', (row) => originOf(row)?.fileName ?? null],
  ['source_line', ({ contribution }) => contribution?.line ?? null],
  ['released', (row) => originOf(row)?.released ?? null],
  ['licence', (row) => originOf(row)?.licence ?? null],
  ['demonstration', (row) => (originOf(row) ?? row.answer).demonstration],
  ...versionColumns,
];

/**
 * Arrangements as a table: a row for each partner's contribution in each year and for the total of the year, then one for
 * each figure of the ages that it serves, with whether it was in force.
 */
export function arrangementsTable(answer: ArrangementsAnswer): Table {
  const none = { arrangement: null, year: null, contribution: null, point: null };
  const rows = answer.arrangements.flatMap((arrangement) => rowsOf(answer, arrangement));
  return toTable(columns, rows.length > 0 ? rows : [{ answer, row: 'no-arrangement', ...none }]);
}

function rowsOf(answer: ArrangementsAnswer, arrangement: ArrangementAnswer): Row[] {
  const part = { answer, arrangement, year: null, contribution: null, point: null };
  const rows = arrangement.years.flatMap((year) => [
    ...year.contributions.map((contribution): Row => ({ ...part, row: 'contribution', year, contribution })),
    { ...part, row: 'total' as const, year },
  ]);
  const points = arrangement.outcome.trend?.pieces.flatMap((piece) => piece.points) ?? [];
  const outcomes = points.map((point): Row => ({ ...part, row: 'outcome', point }));
  return [...(rows.length > 0 ? rows : [{ ...part, row: 'arrangement' as const }]), ...outcomes];
}

/** Of a figure the extract that it stands in, of anything else that of the register. */
function originOf({ answer, arrangement, point }: Row): Provenance | undefined {
  const among = point ? arrangement?.outcome.trend?.provenance : answer.provenance;
  const id = (point ?? arrangement)?.extract;
  return among?.find(({ extract }) => extract === id);
}

function pieceOf({ arrangement }: Row) {
  const trend = arrangement?.outcome.trend ?? null;
  const piece = trend?.pieces[0];
  return trend && piece ? { trend, piece } : null;
}

function yearOf({ arrangement, year, point }: Row) {
  const label = year?.year ?? point?.period.label;
  return arrangement?.outcome.years.find(({ period }) => period === label);
}
