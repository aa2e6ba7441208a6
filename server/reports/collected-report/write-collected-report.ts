import type { CollectedReportAnswer } from '../../contract/collected-report.ts';
import { itemsInWords } from '../../contract/gather-lines.ts';
import { productName } from '../../contract/product-name.ts';
import { demonstrationMark } from '../demonstration-mark.ts';
import { type Block, heading, sentences, type WordDocument } from '../word/block.ts';
import { writeDocument } from '../word/write-document.ts';
import type { CollectedItem } from './collected-item.ts';
import { layBack } from './lay-back.ts';
import { layItem } from './lay-item.ts';

/** A report as a file for a word processor; the same answers give the same bytes. */
export const writeCollectedReport = (
  report: CollectedReportAnswer,
  items: readonly CollectedItem[],
): Promise<Uint8Array<ArrayBuffer>> => writeDocument(layCollectedReport(report, items));

/** The report item by item, then what holds of several, then the tables of what is drawn. */
export function layCollectedReport(
  report: CollectedReportAnswer,
  items: readonly CollectedItem[],
): WordDocument {
  const { title, demonstration, storeVersion, storeVersionAt } = report;
  return {
    title,
    subject: report.items.map(({ subtitle }) => subtitle).join('; '),
    mark: demonstration ? demonstrationMark : null,
    settledAt: storeVersionAt ?? beforeAnyFigure,
    front: layFront(report),
    text: [...items.flatMap((item) => layItem(item, storeVersion)), ...layBack(report, items)],
    annex: layAnnex(items),
  };
}

/** A document of an empty store is of no day. */
const beforeAnyFigure = '1980-01-01T00:00:00.000Z';

function layFront(report: CollectedReportAnswer): Block[] {
  return [
    ...sentences(report.demonstration ? warningOf(report) : '', 'warning'),
    {
      kind: 'facts',
      facts: [
        ['Items', String(report.items.length)],
        ['As of', report.held],
        ['Made by', productName],
      ],
    },
  ];
}

function warningOf({ items }: CollectedReportAnswer): string {
  const made = items.filter(({ demonstration }) => demonstration).map(({ number }) => number);
  return made.length === items.length
    ? `${demonstrationMark}. The figures show how the product works and are not real.`
    : `${demonstrationMark}. Made-up figures or registers stand in ${itemsInWords(made)}, beside real ones in the others.`;
}

/** Every figure that is drawn and does not stand in a table of the text. */
function layAnnex(items: readonly CollectedItem[]): Block[] {
  const tables = items.flatMap(({ item, left }) =>
    left.map((table) => ({ ...table, title: `Item ${item.number}, ${table.title}` })),
  );
  return [
    heading(1, 'Data annex'),
    ...sentences(
      tables.length === 0
        ? 'Every table stands in the text.'
        : 'Every figure drawn in this report. Rates are shown to one decimal place, those below 0.1 with two digits; the same tables with all digits can be had as CSV files and workbooks.',
    ),
    ...tables,
  ];
}
