import type { z } from '@hono/zod-openapi';
import type { formats } from '../contract/parts.ts';
import { shownAnswerSchema } from '../contract/shown.ts';
import { toCsv } from '../reports/csv.ts';
import { writePackage } from '../reports/package/write-package.ts';
import { type Report, toReport } from '../reports/report.ts';
import { showReport } from '../reports/shown/show-report.ts';
import type { ShownTable } from '../reports/shown/shown-table.ts';
import { standAlone } from '../reports/stand-alone.ts';
import type { Table } from '../reports/table.ts';
import { attachment } from './file-disposition.ts';
import type { Representation } from './kept-bytes.ts';

export type Format = (typeof formats)[number];

/** An answer as a table, for those who take it away. */
export interface AnswerTable<Answer> {
  /** Everything that the answer holds, a row a figure. */
  readonly of: (answer: Answer) => Table;
  /** The tables that the screen shows; absent where it shows what `of` holds. */
  readonly shown?: (answer: Answer) => readonly ShownTable[];
  readonly fileName: (answer: Answer, extension: string) => string;
}

/** What a representation is made from. */
export interface Representable<Answer> {
  readonly answer: z.ZodType<Answer>;
  readonly summary: string;
  readonly table?: AnswerTable<Answer>;
}

/** Media types of the formats, the first being the usual one. */
export const mediaTypes: Record<Format, string> = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  shown: 'application/vnd.injury-outcomes.shown+json',
};

/** An answer in the format asked for, as JSON where it is no table; `address` is where the same answer can be had again. */
export async function representAnswer<Answer>(
  { answer: schema, summary, table }: Representable<Answer>,
  format: Format,
  answer: Answer,
  address: string,
): Promise<Representation> {
  if (format === 'json' || table === undefined) {
    return {
      bytes: toBytes(JSON.stringify(schema.parse(withTables(answer, table)))),
      contentType: mediaTypes.json,
      disposition: null,
    };
  }
  const disposition = attachment(table.fileName(answer, format));
  const rows = standAlone(table.of(answer), answer, address);
  if (format === 'csv') {
    return { bytes: toBytes(toCsv(rows)), contentType: `${mediaTypes.csv}; charset=utf-8`, disposition };
  }
  const shown = table.shown?.(answer) ?? [];
  const report: Report = toReport({ answer, schema, table: rows, shown, summary, address });
  if (format === 'shown') {
    const shownAnswer = shownAnswerSchema.parse(showReport(report));
    return {
      bytes: toBytes(JSON.stringify(shownAnswer)),
      contentType: mediaTypes.shown,
      disposition: null,
    };
  }
  const bytes =
    format === 'xlsx'
      ? await toWorkbook(report)
      : writePackage(report, toCsv(rows), table.fileName(answer, 'csv'));
  return { bytes, contentType: mediaTypes[format], disposition };
}

/** What writes workbooks is loaded with the first of them: it would hold up every start. */
async function toWorkbook(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { writeWorkbook } = await import('../reports/workbook/write-workbook.ts');
  return writeWorkbook(report);
}

/** The answer with the rows of its files, so that people know what they will get. */
function withTables<Answer>(answer: Answer, table: AnswerTable<Answer> | undefined) {
  if (table === undefined) return answer;
  const shown = table.shown?.(answer).reduce((sum, { rows }) => sum + rows.length, 0) ?? null;
  return { ...answer, tables: { shown, data: table.of(answer).rowCount } };
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
