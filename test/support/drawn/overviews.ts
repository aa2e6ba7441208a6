import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import { linesOfWords, type Plot, type Read, type Reading, readNumber } from '../read-plots.ts';
import { type DrawnKind, held, type ToldRow } from './drawn-kind.ts';
import { joined } from './read-marks.ts';

const question = 'parent=E12000001';

/** A table on paper too: its figures are read as they are written. */
export const overview: DrawnKind<OverviewAnswer> = {
  name: 'an overview',
  page: `/overview?${question}`,
  answer: `/overviews?${question}`,
  figure: `/charts/overview.svg?${question}`,
  told: (answer) => Object.fromEntries(rowsOf(answer)),
  onPaper: (plots, answer) => overviewOnPaper(plots, answer),
  onScreen: null,
  tables: (answer) => [rowsOf(answer)],
};

const rowsOf = ({ rows }: OverviewAnswer): ToldRow[] =>
  rows.map(({ area, cells }) => [area.name, held(cells.map(({ measure }) => measure?.value))]);

/** An area stands in each piece of a table that is wider than the paper. */
function overviewOnPaper(plots: readonly Plot[], { rows }: OverviewAnswer): Reading {
  const names = new Set(rows.map(({ area }) => area.name));
  const lines = plots.flatMap(linesOfWords).filter(([name = '']) => names.has(name));
  return joined(lines.map(([name = '', ...cells]) => ({ [name]: cells.flatMap(figureOf) })));
}

const figureOf = (cell: string): Read[] => {
  const read = readNumber(cell);
  return read === null ? [] : [read];
};
