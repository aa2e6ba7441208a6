import type { AgeBand } from '../../observation/age-band.ts';
import { midYear } from '../../observation/mid-year.ts';
import type { Sex } from '../../observation/sex.ts';
import type { ReadingContext } from '../layout.ts';
import { remember } from '../remember.ts';
import { readMidYear } from './read-mid-year.ts';
import { readPopulationAge } from './read-population-age.ts';
import { matchAreaName, openAreaReader } from './read-population-area.ts';
import { readPopulationSex } from './read-population-sex.ts';

/** Where the code and name of a row's area stand; a code column of null asks for the area by name. */
export interface AreaPlace {
  readonly code: number | null;
  readonly name: number;
}

/** Columns that say of whom a row is; null for one that the table does not have. */
export interface PlaceColumns {
  readonly year: number | null;
  readonly sex: number | null;
  readonly age: number | null;
}

/** Of whom a row is, as far as the row says it: null where the table has no such column. */
export interface RowPlace {
  readonly area: string;
  readonly year: number | null;
  readonly sex: Sex | null;
  readonly age: AgeBand | null;
}

type Cells = readonly string[];

/** A code in a column that is meant for names. */
const AREA_CODE = /^[A-Z]\d{8}$/;

/** Of an area given by name in a table whose year is not known yet: those in force still. */
const STILL_IN_FORCE = '9999-12-31';

/** Reads of whom rows are. Every distinct text is read once. */
export class RowPlaceReader {
  readonly #columns: PlaceColumns;
  readonly #header: readonly string[];
  readonly #context: ReadingContext;
  readonly #readAreaCode: ReturnType<typeof openAreaReader>;
  readonly #yearOf = remember(readMidYear);
  readonly #sexOf = remember(readPopulationSex);
  readonly #ageOf = remember(readPopulationAge);

  constructor(columns: PlaceColumns, header: readonly string[], context: ReadingContext) {
    this.#columns = columns;
    this.#header = header;
    this.#context = context;
    this.#readAreaCode = openAreaReader(context);
  }

  /** Null where a part of it cannot be read, of which every one is reported. `tableYear` is for areas given by name. */
  read(cells: Cells, line: number, at: AreaPlace, tableYear: number | null): RowPlace | null {
    const { year: yearAt, sex: sexAt, age: ageAt } = this.#columns;
    const year = this.#readCell(yearAt, this.#yearOf, 'population-year-unreadable', cells, line);
    const area = this.#readArea(cells, line, at, year ?? tableYear);
    const sex = this.#readCell(sexAt, this.#sexOf, 'sex-unknown', cells, line);
    const age = this.#readCell(ageAt, this.#ageOf, 'population-age-unreadable', cells, line);
    if (area === null || year === undefined || sex === undefined || age === undefined) return null;
    return { area, year, sex, age };
  }

  #readArea(cells: Cells, line: number, { code, name }: AreaPlace, year: number | null): string | null {
    const nameCell = cells[name] ?? '';
    const codeAt = code ?? (AREA_CODE.test(nameCell.trim()) ? name : null);
    if (codeAt !== null) {
      const column = this.#header[codeAt] ?? null;
      return this.#readAreaCode({ line, column, code: cells[codeAt] ?? '', name: nameCell });
    }
    const { catalogue, findings } = this.#context;
    const day = year === null ? STILL_IN_FORCE : midYear(year).start;
    const column = this.#header[name] ?? null;
    return matchAreaName({ line, column, name: nameCell }, day, catalogue.areas, findings);
  }

  /** Null where there is no such column, undefined where the cell cannot be read, which is reported. */
  #readCell<Meaning>(
    column: number | null,
    read: (text: string) => Meaning | null,
    rule: 'sex-unknown' | 'population-age-unreadable' | 'population-year-unreadable',
    cells: Cells,
    line: number,
  ): Meaning | null | undefined {
    if (column === null) return null;
    const value = cells[column] ?? '';
    const meaning = read(value);
    if (meaning !== null) return meaning;
    this.#context.findings.add(rule, { line, column: this.#header[column] ?? null, value });
    return undefined;
  }
}
