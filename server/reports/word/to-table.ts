import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TableBlock } from './block.ts';
import { columnWidths, hasSmallType } from './column-widths.ts';
import { styles } from './document-styles.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const margins = { top: 40, bottom: 40, left: 90, right: 90 };
const smallMargins = { top: 30, bottom: 30, left: 50, right: 50 };

/** A table of so few rows is never divided. */
const fewRows = 6;

/**
 * A table with a header row that is repeated on each page and no merged cells; `width` in twentieths of a point. Its
 * header never stands at the foot of a page without a row, nor its sources on a page without one. What does not hold is
 * left out, since there are programs that read a mark of "false" as the mark.
 */
export function toTable({ header, rows, figureColumns }: TableBlock, width: number): Table {
  const widths = columnWidths(header, rows, width);
  const isSmall = hasSmallType(header.length, width);
  const toCell = (text: string, at: number, isHeader: boolean, keepNext: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: isSmall ? smallMargins : margins,
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: 'E8EDF2', color: 'auto' } } : {}),
      children: [
        new Paragraph({
          style: styleOf(isHeader, isSmall),
          ...(keepNext ? { keepNext } : {}),
          alignment: figureColumns.has(at) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: text === '' ? [] : [new TextRun(text)],
        }),
      ],
    });
  const toRow = (cells: readonly string[], isHeader: boolean, keepNext: boolean) =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((text, at) => toCell(text, at, isHeader, keepNext)),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      toRow(header, true, true),
      ...rows.map((row, at) => toRow(row, false, rows.length <= fewRows || at === rows.length - 1)),
    ],
  });
}

function styleOf(isHeader: boolean, isSmall: boolean): string {
  if (isSmall) return isHeader ? styles.smallHeaderCell : styles.smallCell;
  return isHeader ? styles.headerCell : styles.cell;
}
