import { type ShapeLook, shapeLook } from '../../../server/contract/boundary-style.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { sayValue } from './to-tile-series.ts';

/** One area as its shape is filled, and as it is said when it is pointed at. */
export interface AreaShape {
  readonly key: string;
  readonly name: string;
  /** As read in a sentence: the value with its unit, or the symbol that says why there is none. */
  readonly written: string;
  readonly details: readonly string[];
  readonly look: ShapeLook;
  readonly isHighlighted: boolean;
}

/** The areas of a map of boundaries by their codes. */
export function toBoundarySeries(answer: ComparisonAnswer): ReadonlyMap<string, AreaShape> {
  return new Map(
    answer.rows.map((row): [string, AreaShape] => [
      row.area.code,
      {
        key: row.area.code,
        name: row.area.name,
        ...sayValue(row, answer),
        look: shapeLook(row, answer),
        isHighlighted: answer.question.highlight.includes(row.area.code),
      },
    ]),
  );
}
