import { parsePeriod } from '../../observation/parse-period.ts';
import { monthsIn, type Period } from '../../observation/period.ts';
import type { FieldHeaders, Layout, ReadingContext } from '../layout.ts';
import { type ColumnSpelling, type NamedColumns, nameColumns } from '../name-columns.ts';
import { blankIfNone } from '../read-blank.ts';
import { type FigureRows, readFigureRows } from '../read-figure-rows.ts';
import { remember } from '../remember.ts';

/**
 * Exports of Fingertips, the public health data tool of the Office for Health Improvement and Disparities, by whatever
 * way they were had: the site's own download, its interface, or the R package (which spells headers without spaces).
 */
const columns: readonly ColumnSpelling[] = [
  { header: 'Indicator ID', isNeeded: true },
  { header: 'Indicator Name', isNeeded: true },
  { header: 'Parent Code', isNeeded: false },
  { header: 'Parent Name', isNeeded: false },
  { header: 'Area Code', isNeeded: true },
  { header: 'Area Name', isNeeded: true },
  { header: 'Area Type', isNeeded: false },
  { header: 'Sex', otherNames: ['Gender'], isNeeded: true },
  { header: 'Age', isNeeded: true },
  { header: 'Category Type', isNeeded: false },
  { header: 'Category', isNeeded: false },
  { header: 'Time period', isNeeded: true },
  { header: 'Value', isNeeded: true },
  { header: 'Lower CI 95.0 limit', otherNames: ['Lower CI 95 limit', 'Lower CI limit'], isNeeded: false },
  { header: 'Upper CI 95.0 limit', otherNames: ['Upper CI 95 limit', 'Upper CI limit'], isNeeded: false },
  { header: 'Lower CI 99.8 limit', isNeeded: false },
  { header: 'Upper CI 99.8 limit', isNeeded: false },
  { header: 'Count', isNeeded: false },
  { header: 'Denominator', isNeeded: false },
  { header: 'Value note', isNeeded: false },
  { header: 'Recent Trend', isNeeded: false },
  { header: 'Compared to England value or percentiles', isNeeded: false },
  { header: 'Compared to parent value or percentiles', isNeeded: false },
  { header: 'Compared to percentiles', isNeeded: false },
  { header: 'Time period Sortable', isNeeded: false },
  { header: 'New data', isNeeded: false },
  { header: 'Compared to goal', otherNames: ['Compared to target'], isNeeded: false },
  { header: 'Time period range', isNeeded: false },
];

const fields: FieldHeaders = {
  areaCode: 'Area Code',
  areaName: 'Area Name',
  areaType: 'Area Type',
  period: 'Time period',
  sex: 'Sex',
  age: 'Age',
  categoryType: 'Category Type',
  category: 'Category',
  value: 'Value',
  lower95: 'Lower CI 95.0 limit',
  upper95: 'Upper CI 95.0 limit',
  lower998: 'Lower CI 99.8 limit',
  upper998: 'Upper CI 99.8 limit',
  count: 'Count',
  denominator: 'Denominator',
  note: 'Value note',
};

/** Headers such as "Compared to Region value or percentiles"; the R package writes them without spaces. */
const PARENT_NAMED = /^compared ?to.+value ?or ?percentiles$/i;

export const fingertips: Layout = {
  id: 'fingertips',
  table: null,
  publisher: 'Office for Health Improvement and Disparities (Fingertips)',
  licence: 'Open Government Licence v3.0',
  defaultPolicy: 'published-open',
  headerKind: 'one-row',
  columns,
  fields,
  ruleForUnknownColumn: (name) => (PARENT_NAMED.test(name) ? 'parent-named-header' : 'unknown-column'),
  open({ header }, context) {
    const named = nameColumns(header, columns);
    const checkTrend = openTrendCheck(named.indexOf('Recent Trend'), context);
    const checkDay = openDayCheck(header, named.indexOf('Time period'), context);
    const checkRange = openRangeCheck(named.indexOf('Time period range'), context);
    const rows: FigureRows = {
      header,
      named,
      fields,
      readIndicator: openIndicatorReader(header, named, context),
      blankAge: () => null,
      checkRow(cells, line, period) {
        checkTrend(cells, line);
        checkDay(cells, line);
        checkRange(cells, line, period);
      },
    };
    return { row: readFigureRows(rows, context) };
  },
};

/** Spreadsheets write an id as any number: `90284.0` where the column has blanks, `90,284` where it is formatted. */
function toPlainId(id: string): string {
  const text = id.trim();
  return /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(/^(\d+)\.0+$/, '$1');
}

/** An indicator is named by its id and its name together: the catalogue knows some by the one, some by the other. */
function openIndicatorReader(
  header: readonly string[],
  { indexOf }: NamedColumns,
  { indicators, findings }: ReadingContext,
): FigureRows['readIndicator'] {
  const idColumn = indexOf('Indicator ID');
  const nameColumn = indexOf('Indicator Name');
  const indicatorOf = remember((id) => remember((name) => indicators.recognise(toPlainId(id), name.trim())));
  return (cells, line) => {
    const id = cells[idColumn] ?? '';
    if (id.trim() !== '') return indicatorOf(id)(cells[nameColumn] ?? '');
    findings.add('indicator-blank', { line, column: header[idColumn] ?? null, value: id });
    return null;
  };
}

function openTrendCheck(column: number, { findings }: ReadingContext) {
  return (cells: readonly string[], line: number): void => {
    const trend = cells[column] ?? '';
    if (trend !== '' && blankIfNone(trend) !== '')
      findings.add('publisher-trend-not-used', { line, value: trend });
  };
}

/** Refuses a day that a spreadsheet made of a financial year: it takes `2010/11` for the first of November 2010. */
function openDayCheck(header: readonly string[], column: number, { findings }: ReadingContext) {
  const isSpoilt = remember(isYearTakenForDay);
  return (cells: readonly string[], line: number): void => {
    const value = cells[column] ?? '';
    if (isSpoilt(value)) findings.add('period-spoilt', { line, column: header[column] ?? null, value });
  };
}

function isYearTakenForDay(text: string): boolean {
  const period = parsePeriod(text);
  if (period?.kind !== 'snapshot') return false;
  const [year = '', month, day] = period.start.split('-');
  return day === '01' && Number(month) === (Number(year) + 1) % 100;
}

/** Holds the length of a row's period against the range stated beside it (`1y`, `3y`, `1q`, `1m`). */
function openRangeCheck(column: number, { findings }: ReadingContext) {
  const monthsStated = remember(readRange);
  const monthsOf = new WeakMap<Period, number>();
  return (cells: readonly string[], line: number, period: Period): void => {
    const range = cells[column] ?? '';
    const stated = monthsStated(range);
    if (stated === null || period.kind === 'snapshot') return;
    if (!monthsOf.has(period)) monthsOf.set(period, monthsIn(period));
    if (monthsOf.get(period) !== stated)
      findings.add('period-range-disagrees', { line, said: `${period.label} with ${range}` });
  };
}

/** A range in months; null for one that is not known. */
function readRange(range: string): number | null {
  const match = /^(\d+)([yqm])$/i.exec(range.trim());
  const unit = match?.[2]?.toLowerCase();
  if (!match || !unit) return null;
  return Number(match[1]) * (unit === 'y' ? 12 : unit === 'q' ? 3 : 1);
}
