import { detailsOfRow } from '../../../server/contract/area-comparison-words.ts';
import type { ComparisonAnswer, ComparisonRow } from '../../../server/contract/comparison.ts';
import { formatMeasure, missingSymbol } from '../../../server/contract/format-figure.ts';
import type { TileMap } from '../../../server/contract/tile-map.ts';
import { type TileLook, tileLook, tileValue } from '../../../server/contract/tile-style.ts';

/** One area as its tile shows it, and as it is said when it is pointed at. */
export interface AreaTile {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  /** On the tile, where there is room; blank without a value. */
  readonly figure: string;
  /** As read in a sentence: the value with its unit, or the symbol that says why there is none. */
  readonly written: string;
  readonly details: readonly string[];
  readonly look: TileLook;
  readonly isHighlighted: boolean;
}

/** The areas of a map of tiles by their codes. */
export function toTileSeries(answer: ComparisonAnswer, { blocks }: TileMap): ReadonlyMap<string, AreaTile> {
  const labels = new Map(blocks.flatMap(({ tiles }) => tiles.map(({ code, label }) => [code, label])));
  return new Map(
    answer.rows.map((row): [string, AreaTile] => [
      row.area.code,
      {
        key: row.area.code,
        label: labels.get(row.area.code) ?? '',
        name: row.area.name,
        figure: tileValue(row, answer),
        ...sayValue(row, answer),
        look: tileLook(row, answer),
        isHighlighted: answer.question.highlight.includes(row.area.code),
      },
    ]),
  );
}

/** The value of an area as read in a sentence and what else is said of it, or why there is none. */
export function sayValue(
  row: ComparisonRow,
  answer: ComparisonAnswer,
): Pick<AreaTile, 'written' | 'details'> {
  const { value, missing } = row.measure;
  if (value === null)
    return { written: missingSymbol(missing ?? 'not-available'), details: row.why === null ? [] : [row.why] };
  return { written: formatMeasure(value, answer.indicator.unit), details: detailsOfRow(row, answer) };
}
