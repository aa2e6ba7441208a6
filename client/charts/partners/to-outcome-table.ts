import type { ArrangementOutcome, OutcomeYear } from '../../../server/contract/arrangements.ts';
import { formatPounds } from '../../../server/contract/partner-words.ts';
import { type PartnerTable, toPartnerTables } from '../partner-trend/to-partner-trend-table.ts';

/** A period of the table: the figure as it is written, and the arrangement in that year. */
export interface OutcomeRow {
  readonly figure: PartnerTable['rows'][number];
  readonly inForce: string;
  readonly contribution: string;
}

export interface OutcomeTable {
  readonly table: PartnerTable;
  readonly rows: readonly OutcomeRow[];
}

const inForceWords: Record<OutcomeYear['inForce'], string> = {
  whole: 'Yes',
  part: 'In part of the year',
  no: 'No',
  'not-known': 'Not known',
};

/** The table twin of the figures beside an arrangement; null where none are shown. */
export function toOutcomeTable({ trend, years }: ArrangementOutcome): OutcomeTable | null {
  const [table] = trend ? toPartnerTables(trend) : [];
  if (!table || table.why !== null) return null;
  const byPeriod = new Map(years.map((year) => [year.period, year]));
  const rows = table.rows.map((figure) => {
    const year = byPeriod.get(figure.period);
    return {
      figure,
      inForce: year ? inForceWords[year.inForce] : '',
      contribution: year ? poundsOf(year) : '',
    };
  });
  return { table, rows };
}

/** "Arrangement in force: yes; contributions £250,000". */
export function yearWords(year: OutcomeYear): string {
  const paid = poundsOf(year);
  const inForce = `Arrangement in force: ${inForceWords[year.inForce].toLowerCase()}`;
  return paid === '' ? inForce : `${inForce}; contributions ${paid}`;
}

/** Blank where the register has nothing for that year. */
function poundsOf({ contribution, isComplete }: OutcomeYear): string {
  if (contribution === null) return isComplete === null ? '' : '[x] not given';
  return isComplete ? formatPounds(contribution) : `${formatPounds(contribution)}, of the amounts given`;
}
