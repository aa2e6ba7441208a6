import { absentReasons, type BoxPlace, type DistributionPeriod } from '../../contract/distribution.ts';
import { absentWords } from '../../contract/distribution-words.ts';
import { type BoxPlot, boxPlot } from '../../statistics/box-plot.ts';
import { rankValues } from '../comparison/rank-areas.ts';
import { toPeriodAnswer } from '../contract-nouns.ts';
import { areasWithValue, type MeasuredArea, type MeasuredPeriod, type ValuedArea } from './measure-areas.ts';

/**
 * One period of a distribution: the box of the areas with a value, its outliers by name, how many areas have none and
 * why, and where the benchmark and the highlighted areas stand. With fewer than five values these stand for themselves.
 */
export function toDistributionPeriod(
  measured: MeasuredPeriod,
  highlight: readonly string[],
  breakBefore: string | null,
): DistributionPeriod {
  const valued = areasWithValue(measured);
  const box = boxPlot(valued.map(({ value }) => value));
  const { benchmark, extracts, period } = measured;
  return {
    period: toPeriodAnswer(period),
    areas: valued.length,
    missing: countMissing(measured.areas),
    ...findEnds(valued),
    box: box && { ...withoutOutliers(box), outliers: findOutliers(valued, box) },
    values: box ? [] : valued,
    benchmark: benchmark && { value: benchmark.value, missing: benchmark.missing },
    highlighted: placeHighlighted(measured, valued, highlight, box),
    extracts: [...extracts],
    breakBefore,
    why: box ? null : explainNoBox(measured, valued.length),
  };
}

/** Where a value lies on a box; a value on an edge of the box lies within it. */
export function placeInBox(value: number, box: BoxPlot): BoxPlace {
  if (value < box.lowerWhisker) return 'low-outlier';
  if (value > box.upperWhisker) return 'high-outlier';
  if (value === box.median) return 'median';
  if (value < box.median) return value < box.lowerQuartile ? 'below-box' : 'lower-half';
  return value > box.upperQuartile ? 'above-box' : 'upper-half';
}

const reasonOf = ({ measure }: MeasuredArea) =>
  measure === null ? 'not-held' : measure.value === null ? (measure.missing ?? 'not-available') : null;

function countMissing(areas: readonly MeasuredArea[]): DistributionPeriod['missing'] {
  return absentReasons
    .map((reason) => ({ reason, without: areas.filter((each) => reasonOf(each) === reason) }))
    .filter(({ without }) => without.length > 0)
    .map(({ reason, without }) => ({
      reason,
      areas: without.length,
      names: without.map(({ area }) => area.name),
    }));
}

function findEnds(valued: readonly ValuedArea[]) {
  const highest = valued.at(0)?.value ?? null;
  const lowest = valued.at(-1)?.value ?? null;
  const namesAt = (end: number | null) =>
    valued.filter(({ value }) => value === end).map(({ area }) => area.name);
  return { lowest, lowestAreas: namesAt(lowest), highest, highestAreas: namesAt(highest) };
}

function withoutOutliers({ outliers: _outliers, ...parts }: BoxPlot) {
  return parts;
}

const findOutliers = (valued: readonly ValuedArea[], { lowerWhisker, upperWhisker }: BoxPlot): ValuedArea[] =>
  valued.filter(({ value }) => value < lowerWhisker || value > upperWhisker);

function placeHighlighted(
  { areas }: MeasuredPeriod,
  valued: readonly ValuedArea[],
  highlight: readonly string[],
  box: BoxPlot | null,
): DistributionPeriod['highlighted'] {
  const ranks = rankValues(valued.map(({ value }) => value));
  return highlight.map((code) => {
    const measured = areas.find(({ area }) => area.code === code);
    const value = measured?.measure?.value ?? null;
    const rank = ranks[valued.findIndex(({ area }) => area.code === code)] ?? null;
    return {
      code,
      value,
      missing: measured ? reasonOf(measured) : 'not-held',
      rank,
      isShared: rank !== null && ranks.filter((each) => each === rank).length > 1,
      place: value === null || box === null ? null : placeInBox(value, box),
    };
  });
}

function explainNoBox({ areas, period }: MeasuredPeriod, valued: number): string {
  if (areas.every(({ measure }) => measure === null))
    return `No figures of these areas are held for ${period.label}.`;
  if (valued === 0) return `No area has a value in ${period.label}: ${absentWords(countMissing(areas))}.`;
  const shown = valued === 1 ? 'it is shown as a point' : 'each is shown as a point';
  return `Only ${valued} ${valued === 1 ? 'area has' : 'areas have'} a value in ${period.label}: fewer than five make no box, so ${shown}.`;
}
