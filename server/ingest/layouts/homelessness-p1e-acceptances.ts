import { ageBand } from '../../observation/age-band.ts';
import type { Period } from '../../observation/period.ts';
import type { Layout, ReadingContext, TableHead, TableReading } from '../layout.ts';
import { type ColumnSpelling, nameColumns } from '../name-columns.ts';
import { carryGroups } from '../wide-tables/carry-groups.ts';
import { openWideTable, type WholeTable } from '../wide-tables/open-wide-table.ts';
import { noteOnGrossed, p1eSymbols } from '../wide-tables/p1e-habits.ts';
import { findNotes } from '../wide-tables/read-area-name.ts';
import { settlePeriod } from '../wide-tables/settle-period.ts';
import { tidyHeader } from '../wide-tables/tidy-header.ts';
import { toFigure } from '../wide-tables/to-figure.ts';
import { toHouseholds } from '../wide-tables/to-households.ts';

const INDICATOR = 'homelessness-accepted';

const ACCEPTED = 'Number accepted as being homeless and in priority need';
const RATE = 'Number per 1,000 households';
const HOUSEHOLDS = 'Number of households (thousands)';

/** Ethnic groups of the households accepted, and their total, under one heading. */
const ETHNIC_GROUP =
  /(?:^|\s)(?:white|(?:black|asian|mixed|other ethnic|ethnic group|chinese|not (?:stated|known)|other).*|total)[\d,]*$/i;

const columns: readonly ColumnSpelling[] = [
  { header: RATE, pattern: /per (?:1,?000|thousand|\(?000)/i, repeats: true, isNeeded: true },
  { header: HOUSEHOLDS, pattern: /households.*(?:\b000|thousand)/is, isNeeded: false },
  {
    header: ACCEPTED,
    pattern:
      /^(?!.*(?:\bnot\b|\bbut\b)).*(?:accepted as|acceptances|eligible,? unintentionally homeless and in priority need)/is,
    repeats: true,
    isNeeded: true,
  },
];

/**
 * Acceptances of the P1E returns (to March 2018): households accepted as homeless and in priority need, with their rate
 * for every 1,000 households and, in most releases, those households in thousands.
 */
export const homelessnessP1eAcceptances: Layout = {
  id: 'homelessness-p1e',
  table: 'acceptances',
  publisher: 'Ministry of Housing, Communities and Local Government',
  licence: 'Open Government Licence v3.0',
  defaultPolicy: 'published-open',
  headerKind: 'stacked',
  columns,
  fields: null,
  open: openAcceptances,
};

/** Where the figures stand; null for one that the table does not have. */
interface AcceptedColumns {
  readonly accepted: number;
  readonly rate: number | null;
  readonly households: number | null;
}

function openAcceptances(asRead: TableHead, context: ReadingContext): TableReading {
  const head = tidyHeader(asRead);
  const found = findColumns(carryGroups(head.header, ETHNIC_GROUP));
  if (!found)
    context.findings.add('column-missing', { line: head.line, said: `homelessness-p1e needs ${ACCEPTED}` });
  const take = (table: WholeTable): void => {
    const period = found && settlePeriod(head, table.footnotes, context);
    if (period) takeAcceptances(table, found, period, context);
  };
  const figureColumns = found
    ? [found.accepted, found.rate, found.households].filter((column) => column !== null)
    : [];
  return openWideTable({ head, figureColumns, symbols: p1eSymbols, take }, context);
}

/** All ethnic groups together, where the table has a column for each; of several rates the one that follows. */
function findColumns(header: readonly string[]): AcceptedColumns | null {
  const named = nameColumns(header, columns);
  const candidates = named.allOf(ACCEPTED);
  const textOf = (column: number) => header[column] ?? '';
  const accepted =
    candidates.find((column) => /\btotal[\d,]*$/i.test(textOf(column))) ??
    candidates.find((column) => !ETHNIC_GROUP.test(textOf(column)));
  if (accepted === undefined) return null;
  const rate = named.allOf(RATE).find((column) => column > accepted) ?? null;
  return { accepted, rate, households: named.allOf(HOUSEHOLDS)[0] ?? null };
}

function takeAcceptances(
  { rows, cells: reader, footnotes }: WholeTable,
  columnsFound: AcceptedColumns,
  period: Period,
  { indicators, sink }: ReadingContext,
): void {
  const indicator = indicators.find(INDICATOR);
  for (const { area, cells, line, noteNumbers } of rows) {
    const read = (column: number | null) => (column === null ? null : reader.read(cells, column, line));
    const accepted = reader.readCount(cells, columnsFound.accepted, line);
    const rate = read(columnsFound.rate);
    const figure = toFigure({
      indicator: indicator.id,
      area,
      period,
      age: ageBand(0, null),
      // A rate left beside a hidden number would give it away.
      value: accepted.number === null ? null : (rate?.number ?? null),
      count: accepted.number,
      denominator: toHouseholds(read(columnsFound.households)?.number ?? null),
      missing: accepted.missing,
      notes: [...accepted.notes, ...findNotes(noteNumbers, footnotes), ...noteOnGrossed(area)],
      line,
    });
    sink.take(figure, indicator, false);
  }
}
