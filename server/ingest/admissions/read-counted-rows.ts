import type { ReadingContext, RowReader } from '../layout.ts';
import { readOddNumber, readPlainNumber } from '../read-number.ts';
import type { Admission, ReasonLeftOut } from './admission.ts';
import { type AdmissionsOfExtract, leaveOut } from './admissions-of-extract.ts';
import type { CodeMeaning } from './classify-causes.ts';
import { CountedGroups } from './counted-groups.ts';
import { readFinancialYear } from './read-admission-date.ts';
import type { FieldReader, FieldReaders } from './read-fields.ts';
import { findReasonInCodes } from './read-records.ts';
import { openSharedFields, type SharedFields } from './read-shared-fields.ts';

/** More than anybody was ever admitted: sums of millions of such rows are still exact. */
const LARGEST_COUNT = 1_000_000_000;

/** What stands for a count that somebody masked: words and signs that are no number. */
const MASKED = /^(?:\*|\.\.?|-|:|\[?[cx]\]?|<=? ?\d+|\d+ ?(?:-|–|to) ?\d+|suppressed|masked)$/i;

/**
 * Reads rows that are counted already, adds them up, and leaves out those that do not count: other ages, other places,
 * causes that are no injury. Unlike records, rows must say all that they are about: a blank is an error.
 */
export function readCountedRows(
  readers: FieldReaders,
  { classification, counts }: AdmissionsOfExtract,
  context: ReadingContext,
): RowReader {
  const shared = openSharedFields(readers, context);
  const readYear = readers.field('financial_year', 0, readFinancialYear, 'financial-year-needed');
  const causePlace = readers.placeOf('cause');
  const readCause = readers.field<CodeMeaning | 'blank'>(
    'cause',
    'blank',
    classification.readCause,
    'cause-unknown',
  );
  const readCount = openCountReader(readers, context);
  const groups = new CountedGroups(placesOfGroups(readers));
  counts.limitTo([...shared.breakdowns, ...(causePlace === null ? [] : (['cause'] as const))]);
  return (cells, line) => {
    const fields = shared.read(cells, line);
    const isWhole = fields === null || isComplete(fields, readers, cells, line);
    const year = readYear(cells, line);
    const cause = readCause(cells, line);
    const count = readCount(cells, line);
    if (!isWhole || fields === null || year === null || cause === null || count === null) return;
    if (!groups.add(cells)) context.findings.add('admission-group-twice', { line });
    const { residence, age } = fields;
    context.sink.addToTotal('admissions read', count);
    if (residence.kind === 'area') counts.cover(residence.code, year, line);
    if (age.kind === 'piece') counts.seePiece(age.piece);
    const place = toPlace(fields, cause);
    if (typeof place === 'string') {
      leaveOut(context, place, line, count);
      return;
    }
    const externalCauses = cause !== 'blank' && cause.kind === 'external' ? [cause] : [];
    counts.add({ ...fields, ...place, year, externalCauses, count, line });
    context.sink.addToTotal('rows counted', 1);
    context.sink.addToTotal('admissions counted', count);
  };
}

/** Where a row is counted, or the first reason against it. */
function toPlace(
  { residence, age }: SharedFields,
  cause: CodeMeaning | 'blank',
): Pick<Admission, 'area' | 'agePiece'> | ReasonLeftOut {
  if (residence.kind === 'unknown') return 'left-out-residence-unknown';
  if (residence.kind === 'outside') return 'left-out-outside-england';
  if (age.kind === 'unknown') return 'left-out-age-unknown';
  if (age.kind === 'adult') return 'left-out-adult';
  const reason = cause === 'blank' ? null : findReasonInCodes([cause]);
  return reason ?? { area: residence.code, agePiece: age.piece };
}

/** Whether a row says where and how old; what is blank is reported. */
function isComplete(
  { residence, age }: SharedFields,
  readers: FieldReaders,
  cells: readonly string[],
  line: number,
): boolean {
  const areaPlace = readers.placeOf('area_code') ?? 0;
  const isBlankArea = residence.kind === 'unknown' && (cells[areaPlace] ?? '').trim() === '';
  if (isBlankArea) readers.refuse('area-code-blank', cells, line, areaPlace);
  if (age.kind === 'unknown') readers.refuse('age-not-known', cells, line, readers.placeOf('age') ?? 0);
  return !isBlankArea && age.kind !== 'unknown';
}

/** A whole number of 0 or more; a masked one has a rule of its own, since that file belongs in another layout. */
function openCountReader(readers: FieldReaders, { findings }: ReadingContext): FieldReader<number> {
  const place = readers.placeOf('count') ?? 0;
  return (cells, line) => {
    const text = (cells[place] ?? '').trim();
    const count = readAnyNumber(text, (habit) => findings.add(habit, { line, value: text }));
    if (Number.isInteger(count) && count >= 0 && count <= LARGEST_COUNT) return count;
    if (count < 0) readers.refuse('count-negative', cells, line, place);
    else if (MASKED.test(text)) readers.refuse('admission-count-masked', cells, line, place);
    else if (Number.isNaN(count)) readers.refuse('not-a-number', cells, line, place);
    else readers.refuse('admission-count-not-whole', cells, line, place);
    return null;
  };
}

function readAnyNumber(text: string, report: (habit: 'thousands-separator') => void): number {
  const plain = readPlainNumber(text);
  if (!Number.isNaN(plain)) return plain;
  const odd = readOddNumber(text);
  if (odd.kind !== 'number' || odd.habits.includes('percent-sign')) return Number.NaN;
  if (odd.habits.includes('thousands-separator')) report('thousands-separator');
  return odd.number;
}

/** The columns by which rows are told apart, of those that the file has. */
function placesOfGroups(readers: FieldReaders): number[] {
  const names = ['area_code', 'financial_year', 'age', 'sex', 'cause', 'length_of_stay'];
  const all = [...names, 'deprivation_decile', 'deprivation_quintile'].map((name) => readers.placeOf(name));
  return all.filter((place) => place !== null);
}
