/** A row of a small CSV, with the line on which it begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A cell in quotes, in which two quotes stand for one, or any other text as it stands; and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,;\t\r\n]*))(,|;|\t|\r\n|\r|\n|$)/g;

/** The rows of a small CSV (RFC 4180), also with semicolons or tabs, as some spreadsheets write it. Blank rows are left out. */
export function readCsvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let [cells, line, begins]: [string[], number, number] = [[], 1, 1];
  for (const [whole, quoted, plain = '', ending = ''] of text.matchAll(CELL)) {
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    line += whole.split(/\r\n|\r|\n/).length - 1;
    if (ending !== '' && !/[\r\n]/.test(ending)) continue;
    rows.push({ cells, line: begins });
    [cells, begins] = [[], line];
  }
  return rows.filter((row) => row.cells.some((cell) => cell !== ''));
}
