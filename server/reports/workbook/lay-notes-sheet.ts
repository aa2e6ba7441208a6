import { upperFirst } from '../../contract/first-letter.ts';
import { missingSymbol, missingWords } from '../../contract/format-figure.ts';
import type { Report } from '../report.ts';
import type { Cell } from '../table.ts';
import type { TableSheet } from './sheet.ts';

/** Why a figure can be missing in a table; `[x]` also stands where nothing is held. */
const reasons = ['suppressed', 'not-available', 'not-applicable'] as const;

/** Caveats, methods, the symbols that the tables use, and what each column of the data means. */
export function layNotesSheet(report: Report, tables: readonly TableSheet[]): TableSheet {
  const { title, words, columns } = report;
  const written = new Set(tables.flatMap(({ rows }) => rows.flat()).filter(isSymbol));
  const rows: Cell[][] = [
    ...words.notes.map(({ kind, about, text, source }) => [kind, about, text, source || own]),
    ...reasons
      .filter((reason) => written.has(missingSymbol(reason)))
      .map((reason) => ['Symbol', missingSymbol(reason), symbolMeaning(reason), guidance]),
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

function symbolMeaning(reason: (typeof reasons)[number]): string {
  return `${upperFirst(missingWords(reason))}${reason === 'not-available' ? ', or not held' : ''}.`;
}

const own = 'This product';
const guidance = 'Government Analysis Function';

const isSymbol = (cell: Cell): cell is string => typeof cell === 'string' && /^\[[a-z]+\]$/.test(cell);
