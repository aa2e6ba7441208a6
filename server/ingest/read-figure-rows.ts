import type { AgeBand } from '../observation/age-band.ts';
import type { Observation } from '../observation/observation.ts';
import type { Period } from '../observation/period.ts';
import { checkFigures, type FigureFault } from './check-figures.ts';
import type { IndicatorTally } from './gather-indicators.ts';
import type { FieldHeaders, ReadingContext, RowReader } from './layout.ts';
import type { NamedColumns } from './name-columns.ts';
import { readNote } from './read-note.ts';
import { type FigureColumns, openFiguresReader } from './read-row-figures.ts';
import { type KeyColumns, openKeyReader } from './read-row-key.ts';
import { remember } from './remember.ts';

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
  const { header } = rows;
  const columns = placeFields(rows);
  const { findings, sink } = context;
  const key = openKeyReader(columns, header, context);
  const readFigures = openFiguresReader(columns, header, findings);
  const noteOf = remember(readNote);

  const report = ({ rule, field, said }: FigureFault, cells: readonly string[], line: number): void => {
    const column = columns[field];
    findings.add(rule, { line, column: header[column] ?? null, value: cells[column] ?? '', said });
  };

  return (cells, line) => {
    const errorsBefore = findings.errorCount();
    const note = noteOf(cells[columns.note] ?? '');
    if (note.hasMarkup) findings.add('html-in-cell', { line, value: cells[columns.note] });
    const indicator = rows.readIndicator(cells, line);
    const area = key.readArea(cells, line);
    const period = key.readPeriod(cells, line);
    const sex = key.readSex(cells, line);
    const age = key.readAge(cells, line, indicator ? rows.blankAge(indicator) : null);
    const category = key.readCategory(cells, line);
    const figures = readFigures(cells, line, note);
    if (period) rows.checkRow?.(cells, line, period);
    if (!indicator || !figures) return;
    for (const fault of checkFigures(figures, indicator.measure)) report(fault, cells, line);
    if (!area || !period || !sex || !age || category === undefined || findings.errorCount() > errorsBefore)
      return;
    const { value, count, denominator } = figures;
    if (indicator.evidence && value !== null && count !== null && denominator !== null) {
      indicator.evidence.add(value, figures.decimals, count, denominator, line);
    }
    const observation: Observation = {
      indicator: indicator.id,
      area,
      period,
      sex,
      age,
      category,
      value,
      lower95: figures.lower95,
      upper95: figures.upper95,
      lower998: figures.lower998,
      upper998: figures.upper998,
      count,
      denominator,
      missing: figures.missing,
      notes: note.notes,
      line,
    };
    sink.take(observation, indicator, note.saysDemonstration);
  };
}

function placeFields({ named, fields }: FigureRows): FigureRowColumns {
  const place = (header: string | null) => named.indexOf(header ?? '');
  return {
    areaCode: place(fields.areaCode),
    areaName: place(fields.areaName),
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
