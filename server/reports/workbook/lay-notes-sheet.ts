import type { Report } from '../report.ts';
import type { Cell } from '../table.ts';
import type { TableSheet } from './sheet.ts';

/** Symbols of the government's guidance on tables, as far as the product writes them. */
const symbols: readonly (readonly [symbol: string, meaning: string])[] = [
  ['[c]', 'Confidential: hidden so that no child can be identified.'],
  ['[x]', 'Not available: the publisher gives no figure, or none is held.'],
  ['[z]', 'Not applicable: a figure would have no meaning here.'],
];

/** Caveats, methods, the symbols that the tables use, and what each column of the data means. */
export function layNotesSheet(report: Report, tables: readonly TableSheet[]): TableSheet {
  const { title, words, columns } = report;
  const written = new Set(tables.flatMap(({ rows }) => rows.flat()).filter(isSymbol));
  const rows: Cell[][] = [
    ...words.notes.map(({ kind, about, text, source }) => [kind, about, text, source || own]),
    ...symbols
      .filter(([symbol]) => written.has(symbol))
      .map(([symbol, meaning]) => ['Symbol', symbol, meaning, guidance]),
    ...columns.map(({ name, meaning }) => ['Column', name, meaning, own]),
  ];
  return {
    name: 'Notes',
    holds: 'what must be known to read the tables',
    title: `Notes: ${title}`,
    about:
      'What must be known to read the tables: caveats, methods, symbols, and the meaning of every column of the sheet Data.',
    columns: [
      { heading: 'Kind', format: null, width: 12, wraps: true },
      { heading: 'About', format: null, width: 32, wraps: true },
      { heading: 'What it says', format: null, width: 80, wraps: true },
      { heading: 'Who says so', format: null, width: 32, wraps: true },
    ],
    rows,
  };
}

const own = 'This product';
const guidance = 'Government Analysis Function';

const isSymbol = (cell: Cell): cell is string => typeof cell === 'string' && /^\[[a-z]+\]$/.test(cell);
