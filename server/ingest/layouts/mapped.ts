import type { AgeBand } from '../../observation/age-band.ts';
import type { ColumnMapping, MappedField } from '../../observation/column-mapping.ts';
import { mappedFields } from '../../observation/column-mapping.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import { lastDay } from '../../observation/period.ts';
import type { FieldHeaders, Layout, ReadingContext, TableHead } from '../layout.ts';
import { indexAreaNames } from '../match-area-name.ts';
import { bareName, type ColumnSpelling, type NamedColumns } from '../name-columns.ts';
import { type FigureRows, readFigureRows } from '../read-figure-rows.ts';
import { remember } from '../remember.ts';
import { tidyFields } from './observations.ts';

/** A field's own name stands for it among the headers, as if every table had a column of that name. */
const fields: FieldHeaders = { ...tidyFields, areaName: 'area_name' };

/** A table of nobody's layout, as a column mapping says that it is to be read: one figure a row. */
export function mappedLayout(mapping: ColumnMapping): Layout {
  return {
    id: 'mapped',
    table: null,
    publisher: 'Not stated',
    licence: 'Not stated',
    defaultPolicy: mapping.policy,
    headerKind: 'one-row',
    columns: toSpellings(mapping),
    fields: { ...fields, ...headersOf(mapping) },
    open(head, context) {
      const row = openRow(mapping, head, context);
      const read = readFigureRows(row.rows, context);
      return {
        row(cells, line) {
          const complete = row.complete(cells, line);
          if (complete) read(complete, line);
        },
      };
    },
  };
}

/** Each column once, though several fields may be read from it. */
function toSpellings({ headers, columns }: ColumnMapping): ColumnSpelling[] {
  const needed = new Set(Object.values(columns).map((column) => column.trim()));
  const others = headers
    .map((header) => header.trim())
    .filter((header) => header !== '' && !needed.has(header));
  return [
    ...[...needed].map((header) => ({ header, isNeeded: true })),
    ...[...new Set(others)].map((header) => ({ header, isNeeded: false, repeats: true })),
  ];
}

/** The table's own names of the fields, for saying where something was found. */
function headersOf({ columns }: ColumnMapping): Partial<FieldHeaders> {
  const named = Object.entries(fields).map(([part, field]) => [
    part,
    mappedFields.flatMap((each) => (each === field ? (columns[each] ?? []) : []))[0] ?? field,
  ]);
  return Object.fromEntries(named);
}

interface MappedRow {
  readonly rows: FigureRows;
  /** The cells of a row with those that it has not itself behind them; null where its area is not to be told. */
  complete(cells: readonly string[], line: number): readonly string[] | null;
}

/** Constants, and codes of areas that have only a name, are read as if they were further cells of every row. */
function openRow(mapping: ColumnMapping, { header }: TableHead, context: ReadingContext): MappedRow {
  const places = new Map<MappedField, number>();
  const extraHeaders: string[] = [];
  const extraCells: string[] = [];
  const addCell = (field: MappedField, text: string): number => {
    extraHeaders.push(field);
    extraCells.push(text);
    places.set(field, header.length + extraCells.length - 1);
    return extraCells.length - 1;
  };
  for (const field of mappedFields) {
    const column = mapping.columns[field];
    const constant = mapping.constants[field];
    if (column !== undefined) places.set(field, placeOf(column, header));
    else if (constant !== undefined) addCell(field, constant);
  }
  if (!places.has('sex')) addCell('sex', 'persons');
  const findCode = places.has('area_code') ? null : openNameMatching(places, header, context);
  const codeCell = findCode ? addCell('area_code', '') : 0;
  const rowHeader = [...header, ...extraHeaders];
  const width = header.length;
  return {
    rows: {
      header: rowHeader,
      named: namedBy(places, rowHeader.length),
      fields,
      ...openIndicatorReader(places.get('indicator') ?? rowHeader.length, rowHeader, context),
    },
    complete(cells, line) {
      const all = Array.from({ length: width }, (_, at) => cells[at] ?? '').concat(extraCells);
      if (findCode === null) return all;
      const code = findCode(all, line);
      if (code === null) return null;
      all[width + codeCell] = code;
      return all;
    },
  };
}

function placeOf(column: string, header: readonly string[]): number {
  const exact = header.findIndex((name) => name.trim() === column.trim());
  return exact >= 0 ? exact : header.findIndex((name) => bareName(name) === bareName(column));
}

function namedBy(places: ReadonlyMap<string, number>, afterLast: number): NamedColumns {
  const indexOf = (field: string) => places.get(field) ?? afterLast;
  return {
    indexOf,
    allOf: (field) => (places.has(field) ? [indexOf(field)] : []),
    found: [...places.keys()],
    missing: [],
    respelled: [],
    twice: [],
    unknown: [],
  };
}

/** The area of a row by its name alone; null where that is not plain, which is reported. */
function openNameMatching(
  places: ReadonlyMap<MappedField, number>,
  header: readonly string[],
  { catalogue, findings, period: stated }: ReadingContext,
): (cells: readonly string[], line: number) => string | null {
  const find = indexAreaNames(catalogue.areas);
  const periodOf = remember(parsePeriod);
  const namePlace = places.get('area_name') ?? 0;
  const periodPlace = places.get('period');
  return (cells, line) => {
    const value = cells[namePlace] ?? '';
    const place = { line, column: header[namePlace] ?? 'area_name', value };
    if (value.trim() === '') {
      findings.add('area-name-blank', place);
      return null;
    }
    const period = periodOf(periodPlace === undefined ? '' : (cells[periodPlace] ?? '')) ?? stated;
    const read = find(value, period && lastDay(period));
    if (read.kind === 'found') {
      findings.add('area-by-name', { line, said: `${value.trim()} (${read.area.code})` });
      return read.area.code;
    }
    if (read.kind === 'unknown') findings.add('area-name-unknown', place);
    else {
      const candidates = read.candidates.map(({ code, name }) => `${code} ${name}`).join(', ');
      findings.add('area-name-ambiguous', { ...place, said: `${value.trim()}, which may be ${candidates}` });
    }
    return null;
  };
}

/**
 * An indicator by our id or a publisher's; any other is registered under its own. A blank age is the one that the
 * publisher's indicator is about, else the catalogue's own.
 */
function openIndicatorReader(
  column: number,
  header: readonly string[],
  { catalogue, indicators, findings }: ReadingContext,
): Pick<FigureRows, 'readIndicator' | 'blankAge'> {
  const read = remember((id) => ({
    tally: indicators.find(id.trim()),
    age: catalogue.findIndicator(id.trim())?.age ?? null,
  }));
  let publishersAge: AgeBand | null = null;
  return {
    readIndicator(cells, line) {
      const id = cells[column] ?? '';
      if (id.trim() === '') {
        findings.add('indicator-blank', { line, column: header[column] ?? null, value: id });
        return null;
      }
      const { tally, age } = read(id);
      publishersAge = age;
      return tally;
    },
    blankAge: ({ catalogued }) => publishersAge ?? catalogued?.defaultAge ?? null,
  };
}
