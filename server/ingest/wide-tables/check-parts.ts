import type { Findings } from '../collect-findings.ts';
import type { CellReading } from './read-cells.ts';

/** A number of a row with the heading that it stands under. */
export interface Part {
  readonly header: string | null;
  readonly reading: CellReading;
}

/** A total of a row and what belongs to it. */
interface Whole {
  readonly line: number;
  readonly total: CellReading;
  readonly parts: readonly Part[];
  /** Whether the parts are all there is of the total. */
  readonly isWhole: boolean;
}

/** Totals and parts are rounded to the nearest ten one by one, so that each may be out by five. */
const ROUNDED_BY = 5;

/** Holds parts against their total: none can be greater, and where they are all of it they must add up. */
export function checkParts({ line, total, parts, isWhole }: Whole, findings: Findings): void {
  if (total.number === null) return;
  for (const { header, reading } of parts) {
    if (reading.number === null || reading.number <= total.number + 2 * ROUNDED_BY) continue;
    const said = `${reading.number} of ${total.number}`;
    findings.add('part-above-total', { line, column: header, value: String(reading.number), said });
  }
  const numbers = parts.map(({ reading }) => reading.number).filter((number) => number !== null);
  if (!isWhole || numbers.length < parts.length) return;
  const sum = numbers.reduce((one, other) => one + other, 0);
  if (Math.abs(sum - total.number) <= ROUNDED_BY * (parts.length + 1)) return;
  findings.add('parts-differ-from-total', { line, said: `${sum} against ${total.number}` });
}
