import type { ReadingContext, RowReader } from '../layout.ts';
import type { Admission, ReasonLeftOut } from './admission.ts';
import { type AdmissionsOfExtract, leaveOut } from './admissions-of-extract.ts';
import type { CodeMeaning } from './classify-causes.ts';
import { type FinancialMonth, readAdmissionDate, readFinancialYear } from './read-admission-date.ts';
import type { FieldReader, FieldReaders } from './read-fields.ts';
import { isEmergency, isFirstEpisode, isRegularAttender } from './read-hospital-codes.ts';
import { openSharedFields, type SharedFields } from './read-shared-fields.ts';

/** One record as read; a column that the file does not have says nothing against it. */
interface AdmissionRecord extends SharedFields {
  readonly year: number | 'unknown';
  readonly codes: readonly CodeMeaning[];
  readonly isEmergency: boolean;
  readonly isFirstEpisode: boolean;
  readonly isRegularAttender: boolean;
}

/**
 * Reads records of single admissions and counts them, by the rules of the Public Health Outcomes Framework (DOMAIN 4):
 * emergencies, first episodes, any diagnosis of injury or external cause. Every record is counted or left out for one
 * reason; a cell that cannot be read is an error.
 */
export function readRecords(
  readers: FieldReaders,
  { classification, counts }: AdmissionsOfExtract,
  context: ReadingContext,
): RowReader {
  const shared = openSharedFields(readers, context);
  const readDate = openDateReader(readers, (year, month) => counts.seeMonth(year, month));
  const readCodes = openCodesReader(readers, classification.readCode);
  const readMethod = readers.field('admission_method', true, isEmergency, 'admission-method-unknown');
  const readOrder = readers.field('episode_order', true, isFirstEpisode, 'episode-order-unreadable');
  const readClass = readers.field(
    'patient_class',
    false,
    isRegularAttender,
    'patient-classification-unknown',
  );
  counts.limitTo([...shared.breakdowns, 'cause', 'any-position']);
  const read: FieldReader<AdmissionRecord> = (cells, line) => {
    const fields = shared.read(cells, line);
    const year = readDate(cells, line);
    const codes = readCodes(cells, line);
    const isMethod = readMethod(cells, line);
    const isFirst = readOrder(cells, line);
    const isRegular = readClass(cells, line);
    if (fields === null || year === null || codes === null) return null;
    if (isMethod === null || isFirst === null || isRegular === null) return null;
    return {
      ...fields,
      year,
      codes,
      isEmergency: isMethod,
      isFirstEpisode: isFirst,
      isRegularAttender: isRegular,
    };
  };
  return (cells, line) => {
    context.sink.addToTotal('records read', 1);
    const record = read(cells, line);
    if (record === null || isTooWide(record, readers, context, cells, line)) return;
    const { residence, age, year } = record;
    if (residence.kind === 'area' && year !== 'unknown') counts.cover(residence.code, year, line);
    if (age.kind === 'piece') counts.seePiece(age.piece);
    const place = toPlace(record);
    if (typeof place === 'string') {
      leaveOut(context, place, line);
      return;
    }
    const externalCauses = record.codes.filter(({ kind }) => kind === 'external');
    counts.add({ ...record, ...place, externalCauses, count: 1, line });
    context.sink.addToTotal('records counted', 1);
  };
}

/** Where a record is counted, or the first reason against it, in the order of `reasonsLeftOut`. */
function toPlace(record: AdmissionRecord): Pick<Admission, 'area' | 'year' | 'agePiece'> | ReasonLeftOut {
  const { residence, age, year, codes } = record;
  if (residence.kind === 'unknown') return 'left-out-residence-unknown';
  if (residence.kind === 'outside') return 'left-out-outside-england';
  if (year === 'unknown') return 'left-out-date-unknown';
  if (age.kind === 'unknown') return 'left-out-age-unknown';
  if (age.kind === 'adult') return 'left-out-adult';
  if (!record.isEmergency) return 'left-out-not-emergency';
  if (!record.isFirstEpisode) return 'left-out-later-episode';
  if (record.isRegularAttender) return 'left-out-regular-attender';
  return findReasonInCodes(codes) ?? { area: residence.code, year, agePiece: age.piece };
}

/** Whether codes make an admission one for injury: any that is an injury or an external cause. */
export function findReasonInCodes(codes: readonly CodeMeaning[]): ReasonLeftOut | null {
  if (codes.some(({ kind }) => kind === 'external' || kind === 'injury')) return null;
  const isOnlyLate = codes.some(({ kind }) => kind === 'not-injury');
  return isOnlyLate ? 'left-out-complications-only' : 'left-out-no-injury';
}

/** Nobody lives in a region or a country but in a council's area. */
function isTooWide(
  { residence }: AdmissionRecord,
  readers: FieldReaders,
  { catalogue }: ReadingContext,
  cells: readonly string[],
  line: number,
): boolean {
  const types = residence.kind === 'area' ? (catalogue.areas.get(residence.code)?.types ?? []) : [];
  if (!types.includes('region') && !types.includes('england')) return false;
  readers.refuse('residence-too-wide', cells, line, readers.placeOf('area_code') ?? 0);
  return true;
}

/** The year by the end of the episode; where that is not known by the day of admission, else by a column of years. */
function openDateReader(
  readers: FieldReaders,
  seeMonth: (year: number, month: number) => void,
): FieldReader<number | 'unknown'> {
  const rule = 'admission-date-unreadable';
  const readEnd = readers.field<FinancialMonth | 'unknown'>(
    'episode_end',
    'unknown',
    readAdmissionDate,
    rule,
  );
  const readStart = readers.field<FinancialMonth | 'unknown'>(
    'admission_date',
    'unknown',
    readAdmissionDate,
    rule,
  );
  const readYear = readers.field<number | 'unknown'>(
    'financial_year',
    'unknown',
    (text) => (text.trim() === '' ? 'unknown' : readFinancialYear(text)),
    'financial-year-needed',
  );
  return (cells, line) => {
    const end = readEnd(cells, line);
    const start = readStart(cells, line);
    const year = readYear(cells, line);
    if (end === null || start === null || year === null) return null;
    const date = end === 'unknown' ? start : end;
    if (date === 'unknown') return year;
    seeMonth(date.year, date.month);
    return date.year;
  };
}

/**
 * The codes of all diagnosis columns, in the order of their numbers, without blanks. Before them those of a column for
 * the cause, in which Hospital Episode Statistics repeat the first external cause.
 */
function openCodesReader(
  readers: FieldReaders,
  readCode: (text: string) => CodeMeaning | 'blank' | null,
): FieldReader<readonly CodeMeaning[]> {
  const columns = [...readers.placesInOrder('cause'), ...readers.placesInOrder('diagnosis_1')].map((place) =>
    readers.at(place, readCode, 'icd-code-malformed'),
  );
  return (cells, line) => {
    const codes: CodeMeaning[] = [];
    let isWhole = true;
    for (const read of columns) {
      const code = read(cells, line);
      if (code === null) isWhole = false;
      else if (code !== 'blank') codes.push(code);
    }
    return isWhole ? codes : null;
  };
}
