import type { Extract } from '../../observation/extract.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { comesYearly } from '../trend/trend-periods.ts';

/** The lines of a question, and what was left out of them. */
export interface ComparableLines {
  readonly lines: readonly TrendLine[];
  /** In words; blank where nothing was left out. */
  readonly leftOut: readonly string[];
}

/**
 * Leaves out what cannot stand beside the rest: made-up figures where real ones are held for another age, and pools of
 * several years where single years are held, since a pool nearly always crosses a handover.
 */
export function keepComparableLines(
  lines: readonly TrendLine[],
  extracts: ReadonlyMap<string, Extract>,
): ComparableLines {
  const figures = lines.flatMap(({ observations }) => observations);
  const isMadeUp = ({ extract }: { readonly extract: string }) =>
    extracts.get(extract)?.demonstration === true;
  const mixesMadeUp = figures.some(isMadeUp) && !figures.every(isMadeUp);
  const mixesPools =
    figures.some(({ period }) => comesYearly(period)) && !figures.every(({ period }) => comesYearly(period));
  const kept = lines
    .map((line) => ({
      ...line,
      observations: line.observations.filter(
        (each) => !(mixesMadeUp && isMadeUp(each)) && !(mixesPools && !comesYearly(each.period)),
      ),
    }))
    .filter(({ observations }) => observations.length > 0);
  return {
    lines: kept,
    leftOut: [
      ...(mixesMadeUp ? ['Demonstration data of other ages are left out, since real figures are held.'] : []),
      ...(mixesPools
        ? [
            'Figures that are not of single years are left out, since a pool of years nearly always crosses a handover.',
          ]
        : []),
    ],
  };
}
