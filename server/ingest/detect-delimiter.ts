import Papa from 'papaparse';

/** In the order in which they are preferred where they would divide the lines equally well. */
const DELIMITERS = [',', '\t', ';', '|'];

/** Lines that are looked at: as many as may stand above a header, and some below it. */
const SNIFFED_LINES = 80;

/**
 * What separates the cells, by the first lines of a file: what divides most of them into one and the same number of
 * cells, and into many. Titles with commas in them do not outweigh a table, nor do decimal commas. A comma where
 * nothing divides them.
 */
export function detectDelimiter(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const weights = DELIMITERS.map((delimiter) => ({ delimiter, weight: weigh(lines, delimiter) }));
  const [best] = weights.toSorted((one, other) => other.weight - one.weight);
  return best && best.weight > 0 ? best.delimiter : ',';
}

/** Separators in the rows that have the commonest number of cells. */
function weigh(lines: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(lines, {
    delimiter,
    newline: '\n',
    preview: SNIFFED_LINES,
    skipEmptyLines: true,
  });
  const weights = new Map<number, number>();
  for (const { length } of data) weights.set(length, (weights.get(length) ?? 0) + length - 1);
  return Math.max(0, ...weights.values());
}
