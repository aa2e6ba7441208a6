import type { ProfileAnswer } from '../contract/profile.ts';
import { measureText } from './measure-text.ts';
import { figureWords, valueWords } from './profile-cell-words.ts';

/** A column of the table of a profile; lengths in points. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** The columns of a profile on paper, from the left. */
export interface ProfileColumns {
  readonly indicator: Column;
  readonly value: Column;
  /** Null where nothing is compared, and on narrow paper, where its value stands below the area's. */
  readonly benchmark: Column | null;
  readonly bar: Column;
  /** Null on narrow paper, where the trend stands below the indicator. */
  readonly trend: Column | null;
}

/** Size of the figures, in points. */
export const figureSize = 7.5;

const gap = 8;
/** On paper narrower than this five columns leave no room for words. */
const narrowest = 300;

/** Divides the width of the paper: figures take what the longest of them needs, the words what is left. */
export function divideWidth(width: number, answer: ProfileAnswer): ProfileColumns {
  const isNarrow = width < narrowest;
  const { benchmark, rows } = answer;
  const value = Math.max(54, ...rows.map((row) => measureText(valueWords(row), figureSize, 700)));
  const others = rows.map(({ benchmarkMeasure, indicator }) => figureWords(benchmarkMeasure, indicator.unit));
  const other =
    benchmark === null || isNarrow
      ? 0
      : Math.max(34, ...others.map((words) => measureText(words, figureSize, 400)));
  const columns = 3 + Number(other > 0) + Number(!isNarrow);
  const left = width - value - other - gap * (columns - 1);
  const [indicator, bar, trend] = isNarrow
    ? [left * 0.55, left * 0.45, 0]
    : [left * 0.4, left * 0.34, left * 0.26];
  return placeColumns({ indicator, value, benchmark: other, bar, trend });
}

function placeColumns(widths: Record<keyof ProfileColumns, number>): ProfileColumns {
  let next = 0;
  const take = (width: number): Column => {
    const column = { left: next, width };
    next += width + gap;
    return column;
  };
  return {
    indicator: take(widths.indicator),
    value: take(widths.value),
    benchmark: widths.benchmark > 0 ? take(widths.benchmark) : null,
    bar: take(widths.bar),
    trend: widths.trend > 0 ? take(widths.trend) : null,
  };
}
