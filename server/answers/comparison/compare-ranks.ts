import type { ComparisonAnswer, ComparisonRow } from '../../contract/comparison.ts';
import { monthsIn, type Period } from '../../observation/period.ts';
import { completeMeasure } from '../complete-measure.ts';
import { toPeriodAnswer } from '../contract-nouns.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import type { ComparedFigures } from './find-compared-figures.ts';
import { rankValues } from './rank-areas.ts';

/** Rows with how their ranks moved, and the period that they moved from; null where no figures of one are held. */
export interface ComparedRanks {
  readonly rows: readonly ComparisonRow[];
  readonly ranksBefore: ComparisonAnswer['ranksBefore'];
}

/**
 * The latest of the periods held that is as long as the one shown, of its kind, and over before it begins: periods that
 * share years would share most of their figures. Null where there is none.
 */
export function findPeriodBefore(period: Period, held: readonly Period[]): Period | null {
  const earlier = held.filter(
    (each) => each.kind === period.kind && monthsIn(each) === monthsIn(period) && each.end <= period.start,
  );
  return earlier.toSorted((one, other) => other.end.localeCompare(one.end))[0] ?? null;
}

/**
 * Sets each rank beside that of the period before, in which areas are ranked in the same way: among those of the areas
 * shown that had a value then. A move is positive towards rank 1, which has the highest value.
 */
export function compareRanks(
  rows: readonly ComparisonRow[],
  before: ComparedFigures | null,
  { indicator }: Pick<ComparisonSelection, 'indicator'>,
): ComparedRanks {
  if (before === null) return { rows, ranksBefore: null };
  const values = rows.map(({ area }) => {
    const figure = before.byArea.get(area.code);
    return figure ? completeMeasure(figure, indicator.unit).value : null;
  });
  const areas = values.filter((value) => value !== null).length;
  if (areas === 0) return { rows, ranksBefore: null };
  const ranks = rankValues(values);
  return {
    rows: rows.map((row, place) => withRankBefore(row, ranks[place] ?? null)),
    ranksBefore: { period: toPeriodAnswer(before.period), areas },
  };
}

function withRankBefore(row: ComparisonRow, rankBefore: number | null): ComparisonRow {
  const rankChange = row.rank === null || rankBefore === null ? null : rankBefore - row.rank;
  return { ...row, rankBefore, rankChange };
}

/** How ranks, and their changes where there are any, are to be read. */
export function describeRanks(ranksBefore: ComparisonAnswer['ranksBefore'], ranked: number): string {
  const ranks =
    'Rank 1 has the highest value. Areas with equal values share a rank, and the next rank is left out. An area without a value has no rank.';
  if (ranksBefore === null) return `${ranks} ${chance}`;
  const { period, areas } = ranksBefore;
  const among =
    areas === ranked
      ? ''
      : ` ${areas} ${areas === 1 ? 'area was' : 'areas were'} ranked then and ${ranked} now, which moves ranks by itself.`;
  return `${ranks} A change is on ${period.label}; up is towards the highest value, whether that is good or not.${among} ${chance}`;
}

const chance =
  'Ranks take no account of chance: areas whose limits overlap may change places, often by many, when nothing but chance has changed, so that a rank or its change alone is no finding (Goldstein and Spiegelhalter 1996).';
