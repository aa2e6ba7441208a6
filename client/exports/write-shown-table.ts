import { formatRate } from '../../server/contract/format-figure.ts';
import { safeText } from '../../server/contract/safe-text.ts';
import type { ShownAnswer, ShownTableAnswer } from '../../server/contract/shown.ts';

type Cell = ShownTableAnswer['rows'][number][number];
type Format = ShownTableAnswer['columns'][number]['format'];

/**
 * What is shown as text for a spreadsheet: cells parted by tabs, a header row before the rows, numbers with every digit,
 * sources below. Text that a spreadsheet would run as a formula has an apostrophe before it, as in the CSV file.
 */
export function writeTabbedText(shown: ShownAnswer): string {
  const tables = shown.tables.map(({ name, columns, rows }) => [
    ...(name === null || shown.tables.length === 1 ? [] : [inOneLine(name)]),
    columns.map(({ heading }) => inOneLine(heading)).join('\t'),
    ...rows.map((row) => row.map(written).join('\t')),
  ]);
  return [...tables, linesBelow(shown).map(inOneLine)].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/**
 * The same as a table of a web page, which spreadsheets prefer when they paste: there numbers look as on the screen and
 * keep every digit, and words stay words, so that "2021/22" becomes no date.
 */
export function writeHtmlTable(shown: ShownAnswer): string {
  const tables = shown.tables.map(({ name, columns, rows }) => {
    const head = columns.map(({ heading }) => `<th scope="col">${escaped(safeText(heading))}</th>`).join('');
    const body = rows.map(
      (row) => `<tr>${row.map((cell, at) => cellOf(cell, columns[at]?.format ?? null)).join('')}</tr>`,
    );
    const title = name === null || shown.tables.length === 1 ? '' : `<p>${escaped(name)}</p>`;
    return `${title}<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  });
  const below = linesBelow(shown).map((line) => `<p>${escaped(safeText(line))}</p>`);
  return `<meta charset="utf-8">${[...tables, ...below].join('\n')}`;
}

/** What must stand with the figures wherever they are pasted. */
function linesBelow({ title, subtitle, demonstration, sources, licences, held }: ShownAnswer): string[] {
  const mark = demonstration ? ['Demonstration data, not real figures.'] : [];
  return [...mark, subtitle ?? title, ...sources, ...licences, held];
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? inOneLine(cell) : String(cell).toUpperCase();
}

/** A tab or a line break within a text would begin another cell. */
const inOneLine = (text: string): string => safeText(text).replace(/\s*[\t\r\n]+\s*/g, ' ');

/** Words with digits are held as words, figures look as on the screen. */
function cellOf(cell: Cell, format: Format): string {
  if (typeof cell !== 'number') {
    const words = typeof cell === 'string' ? safeText(cell) : written(cell);
    return `<td${/\d/.test(words) ? ` ${looks('@')}` : ''}>${escaped(words)}</td>`;
  }
  return `<td ${looks(patternOf(cell, format))}>${cell}</td>`;
}

/** Spreadsheets read from these how a cell looks: the style is Excel's, `sdnum` is LibreOffice's. */
const looks = (pattern: string): string =>
  `style="mso-number-format:'${pattern.replace(/[^\w]/g, '\\$&')}'" sdnum="2057;0;${pattern}"`;

/** As the screen writes the figure: one that one decimal place would show as 0.0 has two digits. */
function patternOf(figure: number, format: Format): string {
  if (format === 'whole') return '#,##0';
  if (format === 'two-decimals') return '0.00';
  if (format !== 'one-decimal') return 'General';
  return `#,##0.${'0'.repeat(decimalsShown(figure))}`;
}

const decimalsShown = (figure: number): number => formatRate(figure).split('.').at(1)?.length ?? 1;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
