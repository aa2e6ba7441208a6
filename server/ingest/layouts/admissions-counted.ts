import { sharedColumns } from '../admissions/admission-columns.ts';
import { finishAdmissions, openAdmissions } from '../admissions/admissions-of-extract.ts';
import { readCountedRows } from '../admissions/read-counted-rows.ts';
import { FieldReaders } from '../admissions/read-fields.ts';
import type { Layout } from '../layout.ts';
import { type ColumnSpelling, nameColumns } from '../name-columns.ts';

/**
 * Emergency admissions for injury counted by area, financial year, age and perhaps sex, cause and deprivation: our own
 * layout. The counts must be true ones; they are added up and masked here, and only the masked figures are stored.
 */
const columns: readonly ColumnSpelling[] = [
  ...sharedColumns,
  { header: 'financial_year', otherNames: ['FYEAR', 'fin year', 'FY'], isNeeded: true },
  { header: 'cause', otherNames: ['cause code', 'external cause', 'ICD10', 'ICD10 code'], isNeeded: false },
  {
    header: 'count',
    otherNames: ['admissions', 'number of admissions', 'finished admission episodes'],
    isNeeded: true,
  },
];

export const admissionsCounted: Layout = {
  id: 'admissions',
  table: 'counted',
  publisher: 'Hospital Episode Statistics, NHS England',
  licence: 'Not open: made from Hospital Episode Statistics under the terms on which they were given',
  defaultPolicy: 'nhs-suppress-1-7-round-5',
  headerKind: 'one-row',
  columns,
  fields: null,
  open({ header, line }, context) {
    const admissions = openAdmissions(context, 'counted', line);
    const readers = new FieldReaders(header, nameColumns(header, columns), context.findings, line);
    return { row: admissions ? readCountedRows(readers, admissions, context) : () => undefined };
  },
  finish: finishAdmissions,
};
