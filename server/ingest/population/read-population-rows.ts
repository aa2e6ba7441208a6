import type { AgeBand } from '../../observation/age-band.ts';
import { midYear } from '../../observation/mid-year.ts';
import type { Sex } from '../../observation/sex.ts';
import type { ReadingContext, TableFoot, TableHead, TableReading } from '../layout.ts';
import { findTableSex } from './find-table-sex.ts';
import { findTableYear, type TableYear } from './find-table-year.ts';
import { populationOf } from './gather-population.ts';
import { type PopulationCell, PopulationCells, type PopulationPlace } from './population-cells.ts';
import { type People, readPeople } from './read-people.ts';
import { isTotalRow } from './read-population-area.ts';
import { type AreaPlace, type PlaceColumns, type RowPlace, RowPlaceReader } from './read-row-place.ts';

/** A column of numbers of people, with what its header says of them; null where the row says it. */
export interface PeopleColumn {
  readonly at: number;
  readonly age: AgeBand | null;
  readonly year: number | null;
}

/** Where a table of population estimates has what. */
export interface PopulationColumns extends PlaceColumns {
  /** Where a row has its area; null for a row of which it cannot be told, which is reported. */
  area(cells: readonly string[], line: number): AreaPlace | null;
  readonly people: readonly PeopleColumn[];
}

/** What is said of a year by where it was found. */
const YEAR_RULES = {
  option: 'population-year-from-option',
  title: 'population-year-from-title',
  name: 'population-year-from-name',
  none: 'population-year-missing',
  several: 'population-year-several',
} as const;

/** What the Office for National Statistics calls tables of populations to come. */
const PROJECTIONS = /projections?\b|projected|snpp/i;

/** A column that only those have: whether people, births, deaths or moves are counted. */
const COMPONENT = /^component$/i;

/** Stands for a year that only the notes below the table can say. */
const NOT_YET_KNOWN = 0;

/** Reads a table of population estimates, whatever its shape, into the numbers of its extract. */
export function readPopulationRows(
  columns: PopulationColumns,
  head: TableHead,
  context: ReadingContext,
): TableReading {
  const rows = new PopulationRows(columns, head, context);
  return { row: (cells, line) => rows.row(cells, line), end: (foot) => rows.end(foot) };
}

class PopulationRows {
  readonly #columns: PopulationColumns;
  readonly #head: TableHead;
  readonly #context: ReadingContext;
  readonly #places: RowPlaceReader;
  readonly #tableSex: Sex;
  /** Null where the rows say it, and where nothing above them does. */
  readonly #tableYear: number | null;
  readonly #undated = new PopulationCells();

  constructor(columns: PopulationColumns, head: TableHead, context: ReadingContext) {
    this.#columns = columns;
    this.#head = head;
    this.#context = context;
    this.#places = new RowPlaceReader(columns, head.header, context);
    this.#refuseProjections();
    this.#tableSex = this.#findSex();
    this.#tableYear = this.#findYearAbove();
  }

  row(cells: readonly string[], line: number): void {
    const at = this.#columns.area(cells, line);
    if (!at) return;
    const code = at.code === null ? '' : (cells[at.code] ?? '');
    const name = cells[at.name] ?? '';
    if (isTotalRow({ code, name })) {
      this.#context.sink.leaveOut('population-total-row', { line, said: name.trim() || code.trim() });
      return;
    }
    const place = this.#places.read(cells, line, at, this.#tableYear);
    const numbers = this.#columns.people.map((column) => this.#readPeople(cells, line, column));
    if (place) this.#putRow(place, numbers, line);
  }

  /** Now that the notes below are known: the year of numbers that have none yet. */
  end({ footnotes }: TableFoot): void {
    if (this.#undated.areas().length === 0) return;
    const found = this.#findYear(footnotes);
    this.#reportYear(found);
    if (found.year === null) return;
    for (const [place, age, cell] of this.#undated.cells()) {
      this.#put({ ...place, year: found.year }, age, cell, null);
    }
  }

  #readPeople(cells: readonly string[], line: number, { at }: PeopleColumn): People | null {
    const place = { line, column: this.#head.header[at] ?? null };
    return readPeople(cells[at] ?? '', place, this.#context.findings);
  }

  #putRow(row: RowPlace, numbers: readonly (People | null)[], line: number): void {
    const { area, sex, age } = row;
    const year = row.year ?? this.#tableYear ?? NOT_YET_KNOWN;
    let isRepeated = true;
    this.#columns.people.forEach((column, index) => {
      const people = numbers[index] ?? null;
      const ofAge = column.age ?? age;
      if (people === null || ofAge === null) return;
      const place = { area, year: column.year ?? year, sex: sex ?? this.#tableSex };
      const header = this.#head.header[column.at] ?? null;
      if (this.#put(place, ofAge, { people, line }, header) === null) isRepeated = false;
    });
    if (isRepeated && !numbers.includes(null)) this.#context.sink.leaveOut('row-repeated', { line });
  }

  /** Puts a number in its place; gives back what stands there already. */
  #put(
    place: PopulationPlace,
    age: AgeBand,
    cell: PopulationCell,
    column: string | null,
  ): PopulationCell | null {
    const isUndated = place.year === NOT_YET_KNOWN;
    const cells = isUndated ? this.#undated : populationOf(this.#context);
    const held = cells.put(place, age, cell);
    if (held && held.people !== cell.people) {
      const when = isUndated ? [] : [midYear(place.year).label];
      const which = [place.area, ...when, place.sex, age.label].join(', ');
      this.#context.findings.add('population-two-numbers', {
        line: cell.line,
        column,
        value: String(cell.people),
        said: `${which}: ${held.people} on line ${held.line} and ${cell.people} on line ${cell.line}`,
      });
    }
    return held;
  }

  #refuseProjections(): void {
    const { preamble, fileName, header, line } = this.#head;
    const said = [...preamble, fileName].find((text) => PROJECTIONS.test(text));
    const component = header.find((name) => COMPONENT.test(name.trim()));
    const found = said ?? component;
    if (found !== undefined) this.#context.findings.add('population-projected', { line, said: found });
  }

  #findSex(): Sex {
    if (this.#columns.sex !== null) return 'persons';
    const { preamble, fileName, line } = this.#head;
    const sex = findTableSex([...preamble, fileName]);
    if (sex) this.#context.findings.add('population-sex-from-title', { line, said: sex });
    return sex ?? 'persons';
  }

  #findYearAbove(): number | null {
    const { year, people } = this.#columns;
    if (year !== null || people.every((column) => column.year !== null)) return null;
    const found = this.#findYear([]);
    if (found.year !== null) this.#reportYear(found);
    return found.year;
  }

  #findYear(footnotes: readonly string[]): TableYear {
    const { preamble, fileName } = this.#head;
    return findTableYear({ option: this.#context.period, texts: [...preamble, ...footnotes], fileName });
  }

  #reportYear({ year, from }: TableYear): void {
    const { line, fileName } = this.#head;
    const said = year === null ? fileName : midYear(year).label;
    this.#context.findings.add(YEAR_RULES[from], { line, said });
  }
}
