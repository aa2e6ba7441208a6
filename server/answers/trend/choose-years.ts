import type { TrendMeasure } from '../../contract/trend.ts';
import type { Extract } from '../../observation/extract.ts';
import { isAnnual } from '../../observation/period.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { TrendLines } from './find-trend-lines.ts';
import { isThreeYears, poolYears } from './pool-years.ts';

/**
 * The lines with figures of one length of time: sums of three years where those are to be shown, and otherwise without
 * them, unless nothing else is held. Years and sums of three that share them never stand in one line.
 */
export function chooseYears(
  { lines, benchmarkObservations }: TrendLines,
  show: TrendMeasure,
  extracts: ReadonlyMap<string, Pick<Extract, 'policy'>>,
): TrendLines {
  const choose =
    show === 'three-years' ? (figures: readonly Figure[]) => poolYears(figures, extracts) : dropSums;
  return {
    lines: lines.map((line) => ({ ...line, observations: choose(line.observations) })),
    benchmarkObservations: choose(benchmarkObservations),
  };
}

function dropSums(figures: readonly Figure[]): readonly Figure[] {
  const hasYears = figures.some(({ period }) => isAnnual(period));
  return hasYears ? figures.filter(({ period }) => !isThreeYears(period)) : figures;
}
