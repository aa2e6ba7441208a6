import type { AgeBand } from '../observation/age-band.ts';
import type { Category } from '../observation/category.ts';
import { type Period, parsePeriod } from '../observation/period.ts';
import type { Sex } from '../observation/sex.ts';
import type { ReadingContext } from './layout.ts';
import { readAge } from './read-age.ts';
import { readAreaCode } from './read-area-code.ts';
import { blankIfNone } from './read-blank.ts';
import { readSex } from './read-sex.ts';
import { remember } from './remember.ts';
import type { RuleName } from './rules.ts';

/** Where the cells of a figure's key stand in a row; one after the last for a column that the file does not have. */
export interface KeyColumns {
  readonly areaCode: number;
  readonly areaName: number;
  readonly period: number;
  readonly sex: number;
  readonly age: number;
  readonly categoryType: number;
  readonly category: number;
}

/** Reads the parts of a figure's key from a row. Each is null where the row has an error, which is reported. */
export interface KeyReader {
  readArea(cells: readonly string[], line: number): string | null;
  readPeriod(cells: readonly string[], line: number): Period | null;
  readSex(cells: readonly string[], line: number): Sex | null;
  /** `blankAge` is what a blank means, null where it is an error. */
  readAge(cells: readonly string[], line: number, blankAge: AgeBand | null): AgeBand | null;
  /** Undefined where the row has an error; null where there is no category. */
  readCategory(cells: readonly string[], line: number): Category | null | undefined;
}

/** Opens a reader of keys, which reads every distinct text once and hands out the same objects again. */
export function openKeyReader(
  columns: KeyColumns,
  header: readonly string[],
  context: ReadingContext,
): KeyReader {
  const { findings, catalogue, sink } = context;
  const areaOf = remember((text) => readAreaCode(text, catalogue.areas));
  const periodOf = remember(parsePeriod);
  const sexOf = remember(readSex);
  const ageOf = remember(readAge);
  const categoryOf = remember((type) =>
    remember((value): Category => ({ type: blankIfNone(type), value: blankIfNone(value) })),
  );

  const refuse = (rule: RuleName, cells: readonly string[], line: number, column: number): null => {
    findings.add(rule, { line, column: header[column] ?? null, value: cells[column] ?? '' });
    return null;
  };

  return {
    readArea(cells, line) {
      const { code, fault, isRegistered, isRespelled } = areaOf(cells[columns.areaCode] ?? '');
      if (fault !== null) return refuse(fault, cells, line, columns.areaCode);
      if (isRespelled) findings.add('area-code-spelling', { line, value: cells[columns.areaCode] });
      if (!isRegistered) sink.registerArea(code, cells[columns.areaName] ?? '', line);
      return code;
    },
    readPeriod(cells, line) {
      const text = cells[columns.period] ?? '';
      const isBlank = text.trim() === '';
      if (isBlank && context.period) findings.add('period-from-option', { line, said: context.period.label });
      const period = isBlank ? context.period : periodOf(text);
      return period ?? refuse('period-unreadable', cells, line, columns.period);
    },
    readSex(cells, line) {
      const { sex, isNotApplicable } = sexOf(cells[columns.sex] ?? '');
      if (isNotApplicable) findings.add('sex-not-applicable', { line, value: cells[columns.sex] });
      return sex ?? refuse('sex-unknown', cells, line, columns.sex);
    },
    readAge(cells, line, blankAge) {
      const age = ageOf(cells[columns.age] ?? '');
      if (age === null && blankAge) findings.add('age-from-catalogue', { line, said: blankAge.label });
      return age ?? blankAge ?? refuse('age-blank', cells, line, columns.age);
    },
    readCategory(cells, line) {
      const type = cells[columns.categoryType] ?? '';
      const value = cells[columns.category] ?? '';
      if (type === '' && value === '') return null;
      const { type: typeRead, value: valueRead } = categoryOf(type)(value);
      if (typeRead !== '' && valueRead !== '') return categoryOf(type)(value);
      if (typeRead === '' && valueRead === '') return null;
      const blank = typeRead === '' ? columns.categoryType : columns.category;
      return refuse('category-incomplete', cells, line, blank) ?? undefined;
    },
  };
}
