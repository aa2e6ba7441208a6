import { recentTrendWords } from '../contract/comparison-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import type { ProfileRow } from '../contract/profile.ts';
import type { Drawing } from './comparison-drawing.ts';
import { layCell, type Part } from './lay-cell.ts';
import { laySpine } from './lay-spine.ts';
import { detailWords, figureWords, limitsWords, valueWords } from './profile-cell-words.ts';
import { type Column, figureSize, type ProfileColumns } from './profile-columns.ts';

const smallSize = 6.5;
const quiet = { size: smallSize, colour: secondaryTextColour };

/** One row of a profile: what it is, the figures, the bar and the recent trend; without a figure the reason. */
export function layProfileRow(
  row: ProfileRow,
  columns: ProfileColumns,
  { top, benchmark }: { readonly top: number; readonly benchmark: string | null },
): Drawing {
  const cells = [
    layCell(columns.indicator, top, indicatorParts(row, columns)),
    ...(row.measure === null
      ? [layCell(remainder(columns), top, [{ text: row.why ?? 'No figure is held.', ...quiet }])]
      : layFigures(row, columns, top, benchmark)),
  ];
  const spine = laySpine(row, columns.bar, top);
  return {
    ...spine,
    texts: [...cells.flatMap(({ texts }) => texts), ...spine.texts],
    bottom: Math.max(spine.bottom, ...cells.map(({ bottom }) => bottom)) + 4,
  };
}

function indicatorParts(row: ProfileRow, { trend }: ProfileColumns): Part[] {
  return [
    { text: row.indicator.shortName, size: figureSize },
    { text: detailWords(row), ...quiet },
    { text: trend === null && row.measure !== null ? trendWords(row) : '', size: smallSize },
  ];
}

/** All columns but the first. */
function remainder({ value, bar, trend }: ProfileColumns): Column {
  const last = trend ?? bar;
  return { left: value.left, width: last.left + last.width - value.left };
}

function layFigures(row: ProfileRow, columns: ProfileColumns, top: number, benchmark: string | null) {
  const other = figureWords(row.benchmarkMeasure, row.indicator.unit);
  const below =
    columns.benchmark === null && benchmark !== null && other !== '' ? `${benchmark} ${other}` : '';
  const bar = row.peers === null ? (row.whyNoPeers ?? '') : '';
  return [
    layCell(columns.value, top, [
      { text: valueWords(row), size: figureSize, weight: 700 },
      { text: limitsWords(row), ...quiet },
      { text: below, size: smallSize },
    ]),
    layCell(columns.bar, top, [{ text: bar, ...quiet }]),
    ...(columns.benchmark ? [layCell(columns.benchmark, top, [{ text: other, size: figureSize }])] : []),
    ...(columns.trend ? [layCell(columns.trend, top, [{ text: trendWords(row), size: smallSize }])] : []),
  ];
}

function trendWords({ recentTrend }: ProfileRow): string {
  const words = recentTrendWords(recentTrend);
  return words === 'cannot be calculated'
    ? 'Trend cannot be calculated'
    : words.charAt(0).toUpperCase() + words.slice(1);
}
