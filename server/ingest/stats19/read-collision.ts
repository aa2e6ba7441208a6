import type { ReadingContext, RowReader, TableHead } from '../layout.ts';
import type { NamedColumns } from '../name-columns.ts';
import { readAreaCode } from '../read-area-code.ts';
import { remember } from '../remember.ts';
import { isCollisionYear, isSpoiltIndex, yearOfIndex } from './collision-index.ts';
import type { Place } from './collision-list.ts';
import {
  bareCode,
  type CellReader,
  findColumn,
  isBlankCode,
  openCellReader,
  wholeNumber,
} from './read-code.ts';
import { lastOf, reportShortRow } from './report-short-row.ts';
import { recordsOf, type Stats19Records } from './stats19-records.ts';

/** What places a collision: a row that ends before one of them was cut off. */
const COLUMNS_PLACING = [
  'collision_year',
  'date',
  'number_of_casualties',
  'local_authority_ons_district',
  'local_authority_highway',
];

/** More casualties than any collision has had. */
const MOST_CASUALTIES = 10_000;

/** What statistical software adds to an index that is all digits. */
const POINT_ZERO = /(?<=^\d+)\.0+$/;

/** Numbers of districts that came before nine-character codes, and Heathrow, which is no authority. */
const NO_AUTHORITY = /^(?:\d{1,4}|eheathrow)$/;

/** Districts and counties of England, districts of Wales, Scotland and Northern Ireland. */
const AUTHORITY = /^(?:E(?:0[6-9]|10|11)|W06|S12|N09)/;

/** Reads the rows of a collision file into what is gathered of the extract. */
export function openCollisionRows(head: TableHead, named: NamedColumns, context: ReadingContext): RowReader {
  const { header } = head;
  const { findings, sink } = context;
  const records = recordsOf(context);
  const readIndex = openIndexReader(header, named, context);
  const readPlace = openPlaceReader(header, named, context);
  const last = lastOf(named, COLUMNS_PLACING);
  return (cells, line) => {
    records.rows.collision++;
    if (reportShortRow(cells, last, line, context)) return;
    const index = readIndex(cells, line);
    const place = index === undefined ? undefined : readPlace(cells, line, index);
    if (index === undefined || place === undefined) return;
    const known = records.collisions.find(index);
    if (known >= 0 && records.collisions.isPlaced(known)) {
      const isSame =
        records.collisions.area(known) === place.area && records.collisions.year(known) === place.year;
      const said = `${index} stands on line ${records.collisions.line(known)} too`;
      if (isSame) sink.leaveOut('collision-repeated', { line, said });
      else findings.add('collision-two-values', { line, said });
      return;
    }
    if (known >= 0 && !agreesOnYear(records, known, place.year)) {
      const said = `${index} is of ${records.collisions.year(known)} among the casualties, of ${place.year} here`;
      findings.add('collision-year-disagrees', { line, said });
      return;
    }
    records.collisions.place(index, place, line);
    if (place.area === null) sink.leaveOut('collision-area-unknown', { line, said: index });
  };
}

/** The index in a row; nothing where it is blank or spoilt. */
export function openIndexReader(
  header: readonly string[],
  named: NamedColumns,
  { findings }: ReadingContext,
): CellReader<string> {
  const { at, name } = findColumn(header, named, 'collision_index');
  return (cells, line) => {
    const index = (cells[at] ?? '').trim().replace(POINT_ZERO, '');
    if (index === '') findings.add('collision-index-blank', { line, column: name, value: cells[at] ?? '' });
    else if (isSpoiltIndex(index))
      findings.add('collision-index-spoilt', { line, column: name, value: index });
    else return index;
    return undefined;
  };
}

/** Where and when a row says that its collision was; nothing where it does not make sense. */
export function openPlaceReader(
  header: readonly string[],
  named: NamedColumns,
  context: ReadingContext,
): (cells: readonly string[], line: number, index: string) => Place | undefined {
  const { findings } = context;
  const readYear = openYearReader(header, named, context);
  const readArea = openAreaReader(header, named, context);
  const readCasualties = openCellReader(
    findColumn(header, named, 'number_of_casualties'),
    'casualty-number-unreadable',
    (code) => (isBlankCode(code) ? null : wholeNumber(code, MOST_CASUALTIES)),
    findings,
  );
  return (cells, line, index) => {
    const year = readYear(cells, line, index);
    const area = readArea(cells, line);
    const casualties = readCasualties(cells, line);
    if (year === null) findings.add('collision-year-missing', { line, said: index });
    if (year === undefined || year === null || area === undefined || casualties === undefined)
      return undefined;
    return { area, year, casualties };
  };
}

/** The year of a row by its column, its date and its index, which must agree; null where it has none of them. */
export function openYearReader(header: readonly string[], named: NamedColumns, context: ReadingContext) {
  const { findings } = context;
  const { months } = recordsOf(context);
  const readColumn = openCellReader(
    findColumn(header, named, 'collision_year'),
    'collision-year-unreadable',
    readYear,
    findings,
  );
  const readDay = openCellReader(
    findColumn(header, named, 'date'),
    'collision-date-unreadable',
    readDate,
    findings,
  );
  return (cells: readonly string[], line: number, index: string): number | null | undefined => {
    const stated = readColumn(cells, line);
    const day = readDay(cells, line);
    if (stated === undefined || day === undefined) return undefined;
    const said = [stated, day?.year ?? null, yearOfIndex(index)].filter((year) => year !== null);
    const years = [...new Set(said)];
    if (years.length > 1) {
      findings.add('collision-year-disagrees', { line, said: `${index} is of ${years.join(' and of ')}` });
      return undefined;
    }
    if (day) countMonth(months, day);
    return years[0] ?? null;
  };
}

/** Whether a collision that casualties spoke of is of the year that its file says; 0 stands for none said. */
function agreesOnYear({ collisions }: Stats19Records, collision: number, year: number): boolean {
  const said = collisions.year(collision);
  return said === 0 || said === year;
}

/** Null for a collision of unknown area. A district where it is given, else the highway authority. */
function openAreaReader(
  header: readonly string[],
  named: NamedColumns,
  { catalogue, findings, sink }: ReadingContext,
): CellReader<string | null> {
  const columns = ['local_authority_ons_district', 'local_authority_highway'].map((name) =>
    findColumn(header, named, name),
  );
  const readCode = remember((text) => readAreaCode(text, catalogue.areas));
  return (cells, line) => {
    const column = columns.find(({ at }) => isAuthority(cells[at] ?? ''));
    if (!column) return null;
    const value = cells[column.at] ?? '';
    const { code, fault, isRegistered } = readCode(value);
    if (fault) {
      findings.add(fault, { line, column: column.name, value });
      return undefined;
    }
    if (!AUTHORITY.test(code)) {
      findings.add('collision-area-not-authority', { line, column: column.name, value });
      return undefined;
    }
    if (!isRegistered) sink.registerArea(code, code, line);
    return code;
  };
}

const isAuthority = remember((text) => {
  const code = bareCode(text);
  return !isBlankCode(code) && !NO_AUTHORITY.test(code);
});

function readYear(code: string): number | null | undefined {
  if (isBlankCode(code)) return null;
  const year = Number(code);
  return /^\d{4}$/.test(code) && isCollisionYear(year) ? year : undefined;
}

interface DayOfYear {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
}

/** A day as 21/05/2024 or 2024-05-21, with or without a time after it; null for none. */
function readDate(code: string): DayOfYear | null | undefined {
  if (isBlankCode(code)) return null;
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/.exec(code);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[t ].*)?$/.exec(code);
  const parts = british ? [british[3], british[2], british[1]] : iso?.slice(1);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && isCollisionYear(year) ? { year, month: month - 1 } : undefined;
}

function countMonth(months: Map<number, number[]>, { year, month }: DayOfYear): void {
  const counted = months.get(year) ?? new Array<number>(12).fill(0);
  counted[month] = (counted[month] ?? 0) + 1;
  months.set(year, counted);
}
