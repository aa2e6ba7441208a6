import type { AgeBand } from '../observation/age-band.ts';
import type { Category } from '../observation/category.ts';
import { isHyphenatedYear, parsePeriod } from '../observation/parse-period.ts';
import { isPartYear, type Period } from '../observation/period.ts';
import type { Sex } from '../observation/sex.ts';
import type { ReadingContext } from './layout.ts';
import { isAgeName, readAge } from './read-age.ts';
import { type AreaCodeReading, isNhsPlace, readAreaCode } from './read-area-code.ts';
import { blankIfNone } from './read-blank.ts';
import { readSex } from './read-sex.ts';
import { remember } from './remember.ts';
import type { RuleName } from './rules.ts';
import { findTotalArea } from './wide-tables/find-total-area.ts';

/** Where the cells of a figure's key stand in a row; one after the last for a column that the file does not have. */
export interface KeyColumns {
  readonly areaCode: number;
  readonly areaName: number;
  readonly areaType: number;
  readonly period: number;
  readonly sex: number;
  readonly age: number;
  readonly categoryType: number;
  readonly category: number;
}

/** What a figure is about, but for its indicator. */
export interface RowKey {
  readonly area: string;
  readonly period: Period;
  readonly sex: Sex;
  readonly age: AgeBand;
  readonly category: Category | null;
  /** What is to be said of the figure for its period; empty for most. */
  readonly notes: readonly string[];
}

/** A period as a cell gives it. */
interface PeriodReading {
  readonly period: Period | null;
  readonly isHyphenated: boolean;
}

const NO_NOTES: readonly string[] = [];
const PART_YEAR: readonly string[] = ['part year'];

type Cells = readonly string[];

/** Reads keys from rows. Every distinct text is read once, and the same objects are handed out again. */
export class KeyReader {
  readonly #columns: KeyColumns;
  readonly #header: readonly string[];
  readonly #context: ReadingContext;
  readonly #areaOf: (text: string) => AreaCodeReading;
  readonly #periodOf = remember(readPeriod);
  readonly #notesOn = new WeakMap<Period, readonly string[]>();
  readonly #sexOf = remember(readSex);
  readonly #ageOf = remember(readAge);
  readonly #categoryOf = remember((type) => remember((value) => toCategory(type, value)));

  constructor(columns: KeyColumns, header: readonly string[], context: ReadingContext) {
    this.#columns = columns;
    this.#header = header;
    this.#context = context;
    this.#areaOf = remember((text) => readAreaCode(text, context.catalogue.areas));
  }

  /**
   * The key of a row; null where a part of it cannot be read, of which every one is reported. `blankAge` is what a
   * blank age means, null where it is an error.
   */
  read(cells: Cells, line: number, blankAge: AgeBand | null): RowKey | null {
    const area = this.#readArea(cells, line);
    const period = this.#readPeriod(cells, line);
    const sex = this.#readSex(cells, line);
    const age = this.#readAge(cells, line, blankAge);
    const category = this.#readCategory(cells, line);
    if (area === null || period === null || sex === null || age === null) return null;
    return category === undefined ? null : { area, period, sex, age, category, notes: this.#noteOn(period) };
  }

  #readArea(cells: Cells, line: number): string | null {
    const { areaCode, areaName } = this.#columns;
    const { code, fault, isRegistered, isRespelled } = this.#areaOf(cells[areaCode] ?? '');
    if (fault !== null) return this.#readOddArea(code, fault, cells, line);
    if (isRespelled) this.#context.findings.add('area-code-spelling', { line, value: cells[areaCode] });
    if (!isRegistered) this.#context.sink.registerArea(code, cells[areaName] ?? '', line);
    return code;
  }

  /** A total that has only a name, or a place of the NHS that its row names as one; else what is wrong with the code. */
  #readOddArea(code: string, fault: RuleName, cells: Cells, line: number): string | null {
    const { areaCode, areaName, areaType } = this.#columns;
    const { catalogue, findings, sink } = this.#context;
    const name = cells[areaName] ?? '';
    const total = fault === 'area-code-blank' ? findTotalArea(name, catalogue.areas) : null;
    if (total !== null) {
      findings.add('area-from-total', { line, said: `${name.trim()} (${total})` });
      return total;
    }
    if (!isNhsPlace(code, cells[areaType] ?? '')) return this.#refuse(fault, cells, line, areaCode);
    sink.registerArea(code, name, line);
    return code;
  }

  #readPeriod(cells: Cells, line: number): Period | null {
    const text = cells[this.#columns.period] ?? '';
    const stated = text.trim() === '' ? this.#context.period : null;
    if (stated) this.#context.findings.add('period-from-option', { line, said: stated.label });
    if (stated) return stated;
    const { period, isHyphenated } = this.#periodOf(text);
    if (isHyphenated) this.#context.findings.add('period-hyphenated', { line, value: text });
    return period ?? this.#refuse('period-unreadable', cells, line, this.#columns.period);
  }

  #noteOn(period: Period): readonly string[] {
    const known = this.#notesOn.get(period);
    if (known) return known;
    const notes = isPartYear(period) ? PART_YEAR : NO_NOTES;
    this.#notesOn.set(period, notes);
    return notes;
  }

  #readSex(cells: Cells, line: number): Sex | null {
    const column = this.#columns.sex;
    const { sex, isNotApplicable } = this.#sexOf(cells[column] ?? '');
    if (isNotApplicable) this.#context.findings.add('sex-not-applicable', { line, value: cells[column] });
    return sex ?? this.#refuse('sex-unknown', cells, line, column);
  }

  #readAge(cells: Cells, line: number, blankAge: AgeBand | null): AgeBand | null {
    const age = this.#ageOf(cells[this.#columns.age] ?? '');
    if (age)
      return age.from === null && !isAgeName(age.label)
        ? this.#refuse('age-unknown', cells, line, this.#columns.age)
        : age;
    if (blankAge) this.#context.findings.add('age-from-catalogue', { line, said: blankAge.label });
    return blankAge ?? this.#refuse('age-blank', cells, line, this.#columns.age);
  }

  /** Undefined where only one of its two cells is filled in. */
  #readCategory(cells: Cells, line: number): Category | null | undefined {
    const { categoryType, category } = this.#columns;
    const typeCell = cells[categoryType] ?? '';
    const valueCell = cells[category] ?? '';
    if (typeCell === '' && valueCell === '') return null;
    const read = this.#categoryOf(typeCell)(valueCell);
    if (read !== 'incomplete') return read;
    this.#refuse('category-incomplete', cells, line, valueCell.trim() === '' ? category : categoryType);
    return undefined;
  }

  #refuse(rule: RuleName, cells: Cells, line: number, column: number): null {
    const place = { line, column: this.#header[column] ?? null, value: cells[column] ?? '' };
    this.#context.findings.add(rule, place);
    return null;
  }
}

function readPeriod(text: string): PeriodReading {
  return { period: parsePeriod(text), isHyphenated: isHyphenatedYear(text) };
}

function toCategory(typeCell: string, valueCell: string): Category | null | 'incomplete' {
  const type = blankIfNone(typeCell);
  const value = blankIfNone(valueCell);
  if (type === '' && value === '') return null;
  return type === '' || value === '' ? 'incomplete' : { type, value };
}
