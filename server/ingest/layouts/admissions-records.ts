import { sharedColumns } from '../admissions/admission-columns.ts';
import { finishAdmissions, openAdmissions } from '../admissions/admissions-of-extract.ts';
import { FieldReaders } from '../admissions/read-fields.ts';
import { readRecords } from '../admissions/read-records.ts';
import type { Layout } from '../layout.ts';
import { type ColumnSpelling, nameColumns } from '../name-columns.ts';

/** `DIAG_01`, `DIAG_3_01`, `DIAG_4_01`, `diagnosis 2`. */
const DIAGNOSIS = /^\s*diag(?:nosis)?(?:[ _]?code)?(?:[ _]?[34](?=[ _]))?[ _]?\d{1,2}\s*$/i;

/**
 * Records of single episodes of care, as in Hospital Episode Statistics: our own layout, and theirs by its column names.
 * They are counted as they come in; no record is kept anywhere.
 */
const columns: readonly ColumnSpelling[] = [
  ...sharedColumns,
  { header: 'diagnosis_1', otherNames: ['diagnosis'], pattern: DIAGNOSIS, repeats: true, isNeeded: true },
  { header: 'cause', otherNames: ['cause code', 'CAUSE_3', 'CAUSE_4'], repeats: true, isNeeded: false },
  { header: 'admission_date', otherNames: ['ADMIDATE', 'date of admission'], isNeeded: false },
  { header: 'episode_end', otherNames: ['EPIEND', 'episode end date', 'end of episode'], isNeeded: false },
  { header: 'financial_year', otherNames: ['FYEAR', 'fin year'], isNeeded: false },
  { header: 'admission_method', otherNames: ['ADMIMETH', 'method of admission'], isNeeded: false },
  { header: 'episode_order', otherNames: ['EPIORDER', 'episode number'], isNeeded: false },
  { header: 'patient_class', otherNames: ['CLASSPAT', 'patient classification'], isNeeded: false },
];

const DATES = ['episode_end', 'admission_date', 'financial_year'];

export const admissionsRecords: Layout = {
  id: 'admissions',
  table: 'record-level',
  publisher: 'Hospital Episode Statistics, NHS England',
  licence: 'Not open: made from Hospital Episode Statistics under the terms on which they were given',
  defaultPolicy: 'nhs-suppress-1-7-round-5',
  headerKind: 'one-row',
  columns,
  fields: null,
  open({ header, line }, context) {
    const named = nameColumns(header, columns);
    const admissions = openAdmissions(context, 'record-level', line);
    const hasDate = DATES.some((name) => named.found.includes(name));
    if (!hasDate) context.findings.add('column-missing', { line, said: 'episode_end or admission_date' });
    const readers = new FieldReaders(header, named, context.findings, line);
    return { row: admissions && hasDate ? readRecords(readers, admissions, context) : () => undefined };
  },
  finish: finishAdmissions,
};
