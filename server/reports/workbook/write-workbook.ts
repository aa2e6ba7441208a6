import { writeXlsx } from 'hucre/xlsx';
import { productName } from '../../contract/product-name.ts';
import type { Report } from '../report.ts';
import { layCover } from './lay-cover.ts';
import { layDataSheet } from './lay-data-sheet.ts';
import { layNotesSheet } from './lay-notes-sheet.ts';
import { layShownSheets } from './lay-shown-sheets.ts';
import { setLanguage } from './set-language.ts';
import { font, toCoverSheet, toSheet } from './to-sheet.ts';

const demonstrationMark = 'Demonstration data, not real figures.';

/**
 * An answer as a workbook after the government's guidance on statistics in spreadsheets: a cover, notes, the table that
 * is shown, and all data behind it; one table a sheet, marked up as such. The same answer gives the same bytes.
 */
export async function writeWorkbook(given: Report): Promise<Uint8Array<ArrayBuffer>> {
  const report = given.words.isDemonstration ? marked(given) : given;
  const { title, words } = report;
  const tables = [...layShownSheets(report), layDataSheet(report)];
  const sheets = [layNotesSheet(report, tables), ...tables];
  const made = new Date(words.storeVersionAt ?? 0);
  const bytes = await writeXlsx({
    sheets: [toCoverSheet(layCover(report, sheets)), ...sheets.map(toSheet)],
    properties: {
      title,
      creator: productName,
      ...(words.subtitle === null ? {} : { subject: words.subtitle }),
      ...{ created: made, modified: made },
    },
    defaultFont: font,
  });
  return setLanguage(bytes);
}

/** Every sheet of a made-up answer says so before anything else. */
const marked = (report: Report): Report => ({ ...report, title: `${demonstrationMark} ${report.title}` });
