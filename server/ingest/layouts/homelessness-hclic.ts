import { ageBand } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import type { Period } from '../../observation/period.ts';
import type { Layout, ReadingContext, TableHead, TableReading } from '../layout.ts';
import { type ColumnSpelling, type NamedColumns, nameColumns } from '../name-columns.ts';
import { checkParts, type Part } from '../wide-tables/check-parts.ts';
import { checkRates, type PublishedRate } from '../wide-tables/check-rates.ts';
import type { AreaRow } from '../wide-tables/gather-area-rows.ts';
import { hclicSymbols, noteOnTotals, preventionDuty, reliefDuty } from '../wide-tables/hclic-duties.ts';
import { openWideTable, type WholeTable } from '../wide-tables/open-wide-table.ts';
import type { CellReading } from '../wide-tables/read-cells.ts';
import { settlePeriod } from '../wide-tables/settle-period.ts';
import { sumDuties } from '../wide-tables/sum-duties.ts';
import { toFigure } from '../wide-tables/to-figure.ts';
import { toHouseholds } from '../wide-tables/to-households.ts';

const INDICATOR = 'homelessness-duty-owed';
const ENGLAND = 'E92000001';

const ASSESSED = 'Total initial assessments';
const OWED = 'Total owed a prevention or relief duty';
const PREVENTION = 'Threatened with homelessness - Prevention duty owed';
const RELIEF = 'Homeless - Relief duty owed';
const HOUSEHOLDS = 'Number of households in area (000s)';
const PREVENTION_RATE = 'Households assessed as threatened with homelessness per (000s)';
const RELIEF_RATE = 'Households assessed as homeless per (000s)';

/**
 * The wording changes from release to release, and hidden rows add further wordings of the same column. Columns of the
 * section 21 notice and of those owed no duty contain the words of others.
 */
const columns: readonly ColumnSpelling[] = [
  { header: HOUSEHOLDS, pattern: /(?:number of )?households\s+in (?:the )?area/i, isNeeded: false },
  { header: PREVENTION_RATE, pattern: /threatened with homelessness.*\bper\b/i, isNeeded: false },
  { header: RELIEF_RATE, pattern: /assessed as homeless.*\bper\b/i, isNeeded: false },
  {
    header: ASSESSED,
    pattern: /initial assessments|households (?:initially )?assessed(?! as)/i,
    isNeeded: true,
  },
  {
    header: OWED,
    pattern: /^(?!.*(?:section 21|\bper\b|%)).*owed (?:a|either a) (?:prevention (?:or|and) relief )?duty/i,
    isNeeded: true,
  },
  {
    header: PREVENTION,
    pattern: /^(?!.*(?:section 21|\bper\b|%|no duty)).*prevention duty/i,
    isNeeded: true,
  },
  { header: RELIEF, pattern: /^(?!.*(?:section 21|\bper\b|%|no duty)).*relief duty/i, isNeeded: true },
];

/**
 * Table A1 of the detailed local authority tables on statutory homelessness (H-CLIC, from April 2018): households by
 * what their first assessment found. The number owed a duty is kept with the households of the area, from which its
 * rate is worked out when asked; each of the two duties keeps its published rate.
 */
export const homelessnessHclic: Layout = {
  id: 'homelessness-hclic',
  table: 'A1',
  publisher: 'Ministry of Housing, Communities and Local Government',
  licence: 'Open Government Licence v3.0',
  defaultPolicy: 'published-open',
  headerKind: 'stacked',
  columns,
  fields: null,
  open: openAssessments,
  finish: sumDuties,
};

function openAssessments(head: TableHead, context: ReadingContext): TableReading {
  const named = nameColumns(head.header, columns);
  const figureColumns = named.found.map((name) => named.indexOf(name));
  const take = (table: WholeTable): void => {
    const period = settlePeriod(head, table.footnotes, context);
    if (!period) return;
    const rows = table.rows.map((row) => readAssessments(row, table, head, named));
    checkRates(
      rows.flatMap(({ rates }) => rates),
      context.findings,
    );
    for (const row of rows) takeAssessments(row, period, context);
  };
  return openWideTable({ head, figureColumns, symbols: hclicSymbols, take }, context);
}

/** A row of A1. */
interface Assessments {
  readonly row: AreaRow;
  readonly assessed: CellReading;
  readonly owed: Part;
  readonly prevention: Part;
  readonly relief: Part;
  readonly preventionRate: CellReading;
  readonly reliefRate: CellReading;
  /** All households of the area, in single ones. */
  readonly households: number | null;
  /** The published rates of both duties, to be held against their numbers. */
  readonly rates: readonly PublishedRate[];
}

function readAssessments(
  row: AreaRow,
  { cells }: WholeTable,
  { header }: TableHead,
  named: NamedColumns,
): Assessments {
  const read = (name: string) => cells.read(row.cells, named.indexOf(name), row.line);
  const count = (name: string) => cells.readCount(row.cells, named.indexOf(name), row.line);
  const readPart = (name: string): Part => ({
    header: header[named.indexOf(name)] ?? null,
    reading: count(name),
  });
  const assessed = count(ASSESSED);
  const owed = readPart(OWED);
  const prevention = readPart(PREVENTION);
  const relief = readPart(RELIEF);
  const preventionRate = read(PREVENTION_RATE);
  const reliefRate = read(RELIEF_RATE);
  const households = toHouseholds(read(HOUSEHOLDS).number);
  const rateOf = ({ reading }: Part, name: string, rate: CellReading): PublishedRate => ({
    line: row.line,
    header: header[named.indexOf(name)] ?? null,
    count: reading.number,
    rate: rate.number,
    denominator: households,
  });
  return {
    row,
    assessed,
    owed,
    prevention,
    relief,
    preventionRate,
    reliefRate,
    households,
    rates: [rateOf(prevention, PREVENTION_RATE, preventionRate), rateOf(relief, RELIEF_RATE, reliefRate)],
  };
}

function takeAssessments(found: Assessments, period: Period, context: ReadingContext): void {
  const { row, assessed, owed, prevention, relief, preventionRate, reliefRate, households } = found;
  const { line } = row;
  checkParts({ line, total: assessed, parts: [owed], isWhole: false }, context.findings);
  checkParts({ line, total: owed.reading, parts: [prevention, relief], isWhole: true }, context.findings);
  if (row.area === ENGLAND) addTotals(assessed, owed.reading, context);
  const indicator = context.indicators.find(INDICATOR);
  const take = ({ number, missing, notes }: CellReading, rate: CellReading | null, category?: Category) => {
    const figure = toFigure({
      indicator: indicator.id,
      area: row.area,
      period,
      age: ageBand(0, null),
      category,
      value: number === null ? null : rate?.number,
      count: number,
      denominator: households,
      missing,
      notes: [...notes, ...noteOnTotals(row.area)],
      line,
    });
    context.sink.take(figure, indicator, false);
  };
  take(owed.reading, null);
  take(prevention.reading, preventionRate, preventionDuty);
  take(relief.reading, reliefRate, reliefDuty);
}

function addTotals(assessed: CellReading, owed: CellReading, { sink }: ReadingContext): void {
  if (assessed.number !== null) sink.addToTotal('households assessed, England', assessed.number);
  if (owed.number !== null) sink.addToTotal('owed a duty, England', owed.number);
}
