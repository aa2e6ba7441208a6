import type { AgeBand } from '../observation/age-band.ts';
import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import { checkFigures } from './check-figures.ts';
import type { IndicatorTally } from './gather-indicators.ts';
import type { FieldHeaders, ReadingContext, RowReader } from './layout.ts';
import type { NamedColumns } from './name-columns.ts';
import { readNote } from './read-note.ts';
import { type FigureColumns, FiguresReader, type RowFigures } from './read-row-figures.ts';
import { type KeyColumns, KeyReader, type RowKey } from './read-row-key.ts';
import { remember } from './remember.ts';

/** A row that adds others up, as programs write it below their tables. */
const TOTAL = /^(?:column |row |grand )?totals?$/i;

/** Columns of a table with one figure a row. */
interface FigureRowColumns extends KeyColumns, FigureColumns {
  readonly note: number;
}

/** What differs between layouts that have one figure a row. */
export interface FigureRows {
  readonly header: readonly string[];
  readonly named: NamedColumns;
  readonly fields: FieldHeaders;
  /** Null where the row names none, which is reported. */
  readIndicator(cells: readonly string[], line: number): IndicatorTally | null;
  /** What a blank age means; null where it is an error. */
  blankAge(indicator: IndicatorTally): AgeBand | null;
  /** Further checks of the layout's own. */
  checkRow?(cells: readonly string[], line: number, period: Period): void;
}

/** Reads tables with one figure a row: its key, its numbers and its note become an observation, or problems. */
export function readFigureRows(rows: FigureRows, context: ReadingContext): RowReader {
  const { findings, sink } = context;
  const columns = placeFields(rows);
  const keys = new KeyReader(columns, rows.header, context);
  const numbers = new FiguresReader(columns, rows.header, findings);
  const noteOf = remember(readNote);
  return (cells, line) => {
    const total = findTotalName(cells, columns);
    if (total !== null) {
      sink.leaveOut('total-row', { line, said: total });
      return;
    }
    const errorsBefore = findings.errorCount();
    const note = noteOf(cells[columns.note] ?? '');
    if (note.hasMarkup) findings.add('html-in-cell', { line, value: cells[columns.note] });
    const indicator = rows.readIndicator(cells, line);
    const key = keys.read(cells, line, indicator && rows.blankAge(indicator));
    const figures = numbers.read(cells, line, note);
    if (key) rows.checkRow?.(cells, line, key.period);
    if (!indicator || !figures) return;
    for (const { rule, field, said } of checkFigures(figures, indicator.measure)) {
      const column = columns[field];
      findings.add(rule, { line, column: rows.header[column] ?? null, value: cells[column] ?? '', said });
    }
    if (!key || findings.errorCount() > errorsBefore) return;
    addEvidence(indicator, figures, line);
    const further = figures.notes.length + key.notes.length;
    const notes = further === 0 ? note.notes : [...note.notes, ...figures.notes, ...key.notes];
    sink.take(toObservation(indicator.id, key, figures, notes, line), indicator, note.saysDemonstration);
  };
}

/** What a row without an area code calls itself where that is a total, by its first text or its area; else null. */
function findTotalName(cells: readonly string[], { areaCode, areaName }: FigureRowColumns): string | null {
  const code = cells[areaCode] ?? '';
  if (/\d/.test(code)) return null;
  const texts = [cells.find((cell) => cell.trim() !== '') ?? '', code, cells[areaName] ?? ''];
  return texts.map((text) => text.trim()).find((text) => TOTAL.test(text)) ?? null;
}

function addEvidence({ evidence }: IndicatorTally, figures: RowFigures, line: number): void {
  const { value, count, denominator, decimals } = figures;
  if (evidence === null || value === null || count === null || denominator === null) return;
  evidence.add(value, decimals, count, denominator, line);
}

/** Written out field by field: spreading objects takes several times as long, and there are a million rows. */
function toObservation(
  indicator: string,
  key: RowKey,
  figures: RowFigures,
  notes: readonly string[],
  line: number,
): Observation {
  return {
    indicator,
    area: key.area,
    period: key.period,
    sex: key.sex,
    age: key.age,
    category: key.category,
    value: figures.value,
    lower95: figures.lower95,
    upper95: figures.upper95,
    lower998: figures.lower998,
    upper998: figures.upper998,
    count: figures.count,
    denominator: figures.denominator,
    missing: figures.missing,
    notes,
    line,
  };
}

function placeFields({ named, fields }: FigureRows): FigureRowColumns {
  const place = (header: string | null) => named.indexOf(header ?? '');
  return {
    areaCode: place(fields.areaCode),
    areaName: place(fields.areaName),
    areaType: place(fields.areaType ?? null),
    period: place(fields.period),
    sex: place(fields.sex),
    age: place(fields.age),
    categoryType: place(fields.categoryType),
    category: place(fields.category),
    value: place(fields.value),
    lower95: place(fields.lower95),
    upper95: place(fields.upper95),
    lower998: place(fields.lower998),
    upper998: place(fields.upper998),
    count: place(fields.count),
    denominator: place(fields.denominator),
    note: place(fields.note),
  };
}
