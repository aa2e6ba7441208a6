import type { AnswerTables } from '../../server/contract/parts.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import type { Download } from './trend-downloads.ts';

type Asked = Parameters<typeof interfaceAddress>[1];

/**
 * The figures of an answer as files: as CSV, as a workbook, and as CSV with a description of its columns. `several` names
 * them where a page offers several tables, and says how many rows these have.
 */
export function tableDownloads(
  path: string,
  asked: Asked,
  purpose: string,
  several: { readonly what: string; readonly tables: AnswerTables | undefined } | null = null,
): readonly Download[] {
  const fileOf = (format: 'CSV' | 'XLSX' | 'ZIP', goodFor: string): Download => ({
    format: several === null ? format : `${format} of ${several.what}`,
    purpose: goodFor,
    address: interfaceAddress(path, { ...asked, format: format.toLowerCase() }),
    ...(several === null ? {} : { tables: several.tables }),
  });
  return [
    fileOf('CSV', purpose),
    fileOf('XLSX', 'accessible spreadsheet'),
    fileOf('ZIP', 'CSV with what each column means, source and how to cite it'),
  ];
}

/** What a file is good for, and of a workbook how many rows it has: "accessible spreadsheet: 16 rows shown, 140 behind it". */
export function purposeWithRows(file: Download, ofPage: AnswerTables | undefined): string {
  const rows = rowsOfWorkbook(file, ofPage);
  return rows === null ? file.purpose : `${file.purpose}: ${rows}`;
}

/** "16 rows shown, 140 rows behind it"; null of any other file, and where it is not known. */
export function rowsOfWorkbook(file: Download, ofPage: AnswerTables | undefined): string | null {
  const tables = 'tables' in file ? file.tables : ofPage;
  if (!file.format.startsWith('XLSX') || tables === undefined) return null;
  const { shown, data } = tables;
  return shown === null
    ? `${rowsInWords(data)} of data`
    : `${rowsInWords(shown)} shown, ${rowsInWords(data)} behind it`;
}

const rowsInWords = (rows: number): string =>
  `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;
