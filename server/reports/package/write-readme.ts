import { missingWords } from '../../contract/format-figure.ts';
import type { Report } from '../report.ts';

/** What the files of a package are, and what must be known to read them, as plain text. */
export function writeReadme({ title, words, columns, rows }: Report, csvName: string): string {
  const lines = [
    ...(words.isDemonstration ? ['DEMONSTRATION DATA, NOT REAL FIGURES', ''] : []),
    title,
    ...[words.sentence, words.subtitle].filter((text) => text !== null),
    '',
    'FILES',
    `${csvName}: ${rows.length.toLocaleString('en-GB')} rows, ${columns.length} columns; UTF-8 without a byte order mark, comma separated, one header row.`,
    'Excel reads it by Data, From Text/CSV, File origin 65001 (UTF-8); the workbook of the same address needs no choice.',
    'metadata.json: what each column means, with source, licence and release (CSV on the Web).',
    'CITATION.txt: how to name the figures in a document.',
    '',
    'ABOUT THE FIGURES',
    ...words.facts.map(({ label, text }) => `${label}: ${text}`),
    '',
    'READING THEM',
    `A figure that is missing is empty, and the column "missing" says why: suppressed (${missingWords('suppressed')}), not-available, not-applicable or not-compared. It is never 0.`,
    'Text that a spreadsheet would run as a formula has an apostrophe before it. Numbers keep every digit that is held.',
    ...words.notes.map(
      ({ kind, about, text, source }) => `${kind}, ${about}: ${text}${source === '' ? '' : ` (${source})`}`,
    ),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
