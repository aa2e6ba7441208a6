import type {
  ArrangementAnswer,
  ArrangementsAnswer,
  Contribution,
  ContributionYear,
} from '../contract/arrangements.ts';
import { type Columns, toCsv } from './csv.ts';

interface Row {
  readonly answer: ArrangementsAnswer;
  readonly row: 'contribution' | 'total' | 'arrangement' | 'no-arrangement';
  readonly arrangement: ArrangementAnswer | null;
  readonly year: ContributionYear | null;
  readonly contribution: Contribution | null;
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
  ['financial_year', ({ year }) => year?.year ?? null],
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
  ['missing', ({ contribution }) => (contribution?.pounds === null ? 'not-available' : null)],
  ['dates_due', ({ arrangement }) => arrangement?.due.map(({ sentence }) => sentence).join(' ') ?? null],
  ['warnings', ({ arrangement }) => arrangement?.warnings.join(' | ') ?? null],
  ['law', ({ answer }) => answer.law],
  ['as_of', ({ answer }) => answer.asOf],
  ['notes', ({ answer }) => answer.why],
  ['source_file', ({ answer, arrangement }) => originOf(answer, arrangement)?.fileName ?? null],
  ['source_line', ({ contribution }) => contribution?.line ?? null],
  ['licence', ({ answer, arrangement }) => originOf(answer, arrangement)?.licence ?? null],
  ['demonstration', ({ answer }) => answer.demonstration],
  ['store_version', ({ answer }) => answer.storeVersion],
  ['made_at', ({ answer }) => answer.storeVersionAt],
];

/** Arrangements as CSV: a row for each partner's contribution in each year and for the total of the year. */
export function arrangementsCsv(answer: ArrangementsAnswer): string {
  const none = { arrangement: null, year: null, contribution: null };
  const rows = answer.arrangements.flatMap((arrangement) => rowsOf(answer, arrangement));
  return toCsv(columns, rows.length > 0 ? rows : [{ answer, row: 'no-arrangement', ...none }]);
}

function rowsOf(answer: ArrangementsAnswer, arrangement: ArrangementAnswer): Row[] {
  const part = { answer, arrangement, year: null, contribution: null };
  const rows = arrangement.years.flatMap((year) => [
    ...year.contributions.map((contribution): Row => ({ ...part, row: 'contribution', year, contribution })),
    { ...part, row: 'total' as const, year },
  ]);
  return rows.length > 0 ? rows : [{ ...part, row: 'arrangement' }];
}

const originOf = (answer: ArrangementsAnswer, arrangement: ArrangementAnswer | null) =>
  answer.provenance.find(({ extract }) => extract === arrangement?.extract);
