import { productName } from '../../contract/product-name.ts';
import type { Report } from '../report.ts';
import type { TableSheet } from './sheet.ts';

/** A line of the cover; it stands in the first column, as screen readers expect. */
export interface CoverLine {
  readonly text: string;
  readonly kind: 'title' | 'heading' | 'text';
  /** The sheet that it leads to; null for most. */
  readonly sheet: string | null;
}

/** What the workbook holds, where it comes from and what stands on which sheet. */
export function layCover({ title, words, address }: Report, sheets: readonly TableSheet[]): CoverLine[] {
  return [
    line(title, 'title'),
    ...[words.sentence, words.subtitle].filter((text) => text !== null).map((text) => line(text)),
    line('About the figures', 'heading'),
    ...words.facts.map(({ label, text }) => line(`${label}: ${text}`)),
    line('What stands on which sheet', 'heading'),
    ...sheets.map((sheet) => ({
      text: `${sheet.name}: ${sheet.holds} (${rowsInWords(sheet.rows.length)})`,
      kind: 'text' as const,
      sheet: sheet.name,
    })),
    line('About this file', 'heading'),
    line(`Made by: ${productName}`),
    line(`Address: ${address}`),
    line(
      'Each sheet holds one table. There are no merged cells and no hidden rows, and no colour carries a meaning.',
    ),
  ];
}

/** "1 row", "140 rows". */
export const rowsInWords = (rows: number): string =>
  `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;

const line = (text: string, kind: CoverLine['kind'] = 'text'): CoverLine => ({ text, kind, sheet: null });
