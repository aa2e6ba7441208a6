import { type AgeBand, ageBand } from '../../observation/age-band.ts';
import type { IndicatorTally } from '../gather-indicators.ts';
import type { Layout, ReadingContext, TableHead, TableReading } from '../layout.ts';
import type { ColumnSpelling } from '../name-columns.ts';
import type { Symbols } from '../number-symbols.ts';
import { findPercentFactor, toPercent } from '../wide-tables/find-percent-factor.ts';
import { findYears, type YearColumns } from '../wide-tables/find-years.ts';
import type { AreaRow } from '../wide-tables/gather-area-rows.ts';
import { openWideTable, type WholeTable } from '../wide-tables/open-wide-table.ts';
import { tidyHeader } from '../wide-tables/tidy-header.ts';
import { toFigure } from '../wide-tables/to-figure.ts';

/** A year in a heading: `FYE 2015`, `2014/15`, `financial year ending 2015`. */
const OF_YEAR = '(?=.*(?:FYE ?\\d{4}|\\d{4}/\\d{2}|years? end(?:ing|ed) \\d{4}))';

const CODE = 'Area Code';
const NUMBERS = 'Number of children, a column a year';
const PERCENTAGES = 'Percentage of children, a column a year';

const columns: readonly ColumnSpelling[] = [
  { header: CODE, pattern: /\bcode\b/i, repeats: true, isNeeded: false },
  {
    header: 'Area',
    otherNames: ['Local Authority', 'Region', 'Country', 'Parliamentary Constituency', 'Ward'],
    pattern:
      /^(?:local authority|region|country|(?:westminster )?parliamentary constituency|ward|area)\b(?!.*code)/i,
    repeats: true,
    isNeeded: false,
  },
  {
    header: NUMBERS,
    pattern: new RegExp(`^(?=.*number of children)${OF_YEAR}`, 'is'),
    repeats: true,
    isNeeded: true,
  },
  {
    header: PERCENTAGES,
    pattern: new RegExp(`^(?=.*(?:percentage|(?:per cent|proportion) of children))${OF_YEAR}`, 'is'),
    repeats: true,
    isNeeded: true,
  },
];

/**
 * Children in low income families: local area statistics. A column a year of the number of children, then of their
 * percentage. The percentage is kept as it is written; the publisher gives no denominator, and none is made up.
 */
const oneRow: Layout = {
  id: 'poverty-cilif',
  table: null,
  publisher: 'Department for Work and Pensions',
  licence: 'Open Government Licence v3.0',
  defaultPolicy: 'published-open',
  headerKind: 'one-row',
  columns,
  fields: null,
  open: openYears,
};

/** Some tables have only numbers, others only percentages. */
export const povertyCilif: readonly Layout[] = [
  oneRow,
  { ...oneRow, headerKind: 'stacked' },
  { ...oneRow, columns: without(PERCENTAGES) },
  { ...oneRow, columns: without(NUMBERS) },
];

/** Then a column of codes is needed, by which a header is told from a title that names the measure and the years. */
function without(name: string): ColumnSpelling[] {
  return columns.map((column) => ({
    ...column,
    isNeeded: column.header !== name && (column.isNeeded || column.header === CODE),
  }));
}

function openYears(asRead: TableHead, context: ReadingContext): TableReading {
  const head = tidyHeader(asRead);
  const years = findYears(head.header);
  for (const { period, again } of years) {
    if (again === null) continue;
    const column = head.header[again] ?? null;
    context.findings.add('year-twice', { line: head.line, column, said: period.label });
  }
  const indicator = findIndicator(head, context);
  const figureColumns = years
    .flatMap(({ number, percentage }) => [number, percentage])
    .filter((at) => at !== null);
  const take = (table: WholeTable): void => {
    if (!indicator) return;
    const factor = findPercentFactor(cellsOf(table, years), context.findings);
    const age = findAge(head, indicator, context);
    for (const row of table.rows) {
      for (const year of years) takeYear({ row, year, table, head, indicator, age, factor }, context);
    }
  };
  return openWideTable({ head, figureColumns, symbols: cilifSymbols, take }, context);
}

/** Notes below the tables explain other symbols where they use any. */
const cilifSymbols: Symbols = new Map([
  ['..', 'not-available'],
  ['-', 'not-available'],
]);

/** Relative or absolute low income, as the first title that names only one of them says, else the file's name. */
function findIndicator(head: TableHead, context: ReadingContext): IndicatorTally | null {
  const { preamble, header, fileName, line } = head;
  const texts = [...preamble, header.join(' '), fileName];
  if (texts.some((text) => /after housing costs/i.test(text) && !/before housing costs/i.test(text))) {
    context.findings.add('income-after-housing-costs', { line });
    return null;
  }
  const told = texts.find((text) => /relative/i.test(text) !== /absolute/i.test(text));
  if (told === undefined) {
    context.findings.add('poverty-measure-not-told', { line });
    return null;
  }
  return context.indicators.find(
    /relative/i.test(told) ? 'child-poverty-relative' : 'child-poverty-absolute',
  );
}

/** The age that the first title with one says: "aged under 16", "aged 0 to 19"; else the indicator's own. */
function findAge({ preamble }: TableHead, indicator: IndicatorTally, { findings }: ReadingContext): AgeBand {
  for (const text of preamble) {
    const [, below, to] = /\b(?:under (\d{1,2})s?|0 ?(?:to|-|–) ?(\d{1,2}))\b/i.exec(text) ?? [];
    if (below !== undefined) return ageBand(0, Number(below) - 1);
    if (to !== undefined) return ageBand(0, Number(to));
  }
  const age = indicator.catalogued?.defaultAge ?? ageBand(0, 15);
  findings.add('age-from-catalogue', { said: age.label });
  return age;
}

/** Every cell that should hold a percentage. */
function cellsOf({ rows }: WholeTable, years: readonly YearColumns[]): string[] {
  const columnsOf = years.flatMap(({ percentage }) => percentage ?? []);
  return rows.flatMap(({ cells }) => columnsOf.map((column) => cells[column] ?? ''));
}

/** One year of one area. */
interface AreaYear {
  readonly row: AreaRow;
  readonly year: YearColumns;
  readonly table: WholeTable;
  readonly head: TableHead;
  readonly indicator: IndicatorTally;
  readonly age: AgeBand;
  readonly factor: 1 | 100;
}

function takeYear(
  { row, year, table, head, indicator, age, factor }: AreaYear,
  { findings, sink }: ReadingContext,
): void {
  const { area, cells, line } = row;
  const number = year.number === null ? null : table.cells.readCount(cells, year.number, line);
  const percentage = year.percentage === null ? null : table.cells.read(cells, year.percentage, line);
  const value = toPercent(percentage?.number ?? null, factor);
  if (value !== null && value > 100 && year.percentage !== null) {
    const column = head.header[year.percentage] ?? null;
    findings.add('percentage-above-hundred', { line, column, value: cells[year.percentage] ?? '' });
  }
  const figure = toFigure({
    indicator: indicator.id,
    area,
    period: year.period,
    age,
    value,
    // A count beside a suppressed percentage would give it away.
    count: percentage?.missing === 'suppressed' ? null : (number?.number ?? null),
    missing: percentage?.missing ?? number?.missing ?? null,
    notes: [...new Set([...year.notes, ...(number?.notes ?? []), ...(percentage?.notes ?? [])])],
    line,
  });
  sink.take(figure, indicator, false);
}
