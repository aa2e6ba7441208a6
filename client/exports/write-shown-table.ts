import { safeText } from '../../server/contract/safe-text.ts';
import { type FigureFormat, showFigure } from '../../server/contract/show-figure.ts';
import type { ShownAnswer, ShownTableAnswer } from '../../server/contract/shown.ts';

type Cell = ShownTableAnswer['rows'][number][number];

/**
 * What is shown as text for a spreadsheet: its title above, cells parted by tabs, a header row before the rows, numbers
 * with every digit, sources below. Text that a spreadsheet would run as a formula has an apostrophe before it, as in the CSV file.
 */
export function writeTabbedText(shown: ShownAnswer): string {
  const tables = shown.tables.map(({ name, columns, rows }) => [
    ...(name === null || shown.tables.length === 1 ? [] : [inOneLine(name)]),
    columns.map(({ heading }) => inOneLine(heading)).join('\t'),
    ...rows.map((row) => row.map(written).join('\t')),
  ]);
  const [above, below] = [linesAbove(shown), linesBelow(shown)].map((lines) => lines.map(inOneLine));
  return [above ?? [], ...tables, below ?? []].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/**
 * The same as a table of a web page, which word processors and spreadsheets prefer when they paste. Its numbers are written
 * as on the screen, since word processors take the text of a cell; spreadsheets find every digit beside it. Words stay
 * words, so that "2021/22" becomes no date.
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
  const [above, below] = [linesAbove(shown), linesBelow(shown)].map((lines) => lines.map(toParagraph));
  const parts = [...(above ?? []), ...tables, ...(below ?? [])];
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8">${parts.join('\n')}</html>`;
}

const toParagraph = (line: string): string => `<p>${escaped(safeText(line))}</p>`;

/** What the figures are, and whether they are made up. */
function linesAbove({ title, subtitle, demonstration }: ShownAnswer): string[] {
  const mark = demonstration ? ['Demonstration data, not real figures.'] : [];
  return [...mark, title, ...(subtitle === null ? [] : [subtitle])];
}

/** Where they come from, which must stand with them wherever they are pasted. */
const linesBelow = ({ sources, licences, held }: ShownAnswer): string[] => [...sources, ...licences, held];

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? inOneLine(cell) : String(cell).toUpperCase();
}

/** A tab or a line break within a text would begin another cell. */
const inOneLine = (text: string): string => safeText(text).replace(/\s*[\t\r\n]+\s*/g, ' ');

/** Words with digits are held as words, figures look as on the screen. */
function cellOf(cell: Cell, format: FigureFormat): string {
  if (typeof cell !== 'number') {
    const words = typeof cell === 'string' ? safeText(cell) : written(cell);
    return `<td${/\d/.test(words) ? ` ${looks('@')}` : ''}>${escaped(words)}</td>`;
  }
  const text = showFigure(cell, format);
  return `<td ${looks(patternOf(text, format))} sdval="${cell}" x:num="${cell}">${text}</td>`;
}

/**
 * Spreadsheets read from these how a cell looks, and its figure beside: the style and `x:num` are Excel's, `sdnum` and
 * `sdval` are LibreOffice's.
 */
const looks = (pattern: string): string =>
  `style="mso-number-format:'${pattern.replace(/[^\w]/g, '\\$&')}'" sdnum="2057;0;${pattern}"`;

/** With as many decimal places as the text of the figure has. */
function patternOf(text: string, format: FigureFormat): string {
  if (format === null || format === 'as-it-is') return 'General';
  const decimals = text.split('.').at(1)?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
