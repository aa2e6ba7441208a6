import { missingWords } from '../../contract/format-figure.ts';
import type { InequalityGroup } from '../../contract/inequality.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import type { Period } from '../../observation/period.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { type GapOfPeriod, gapOfPeriod } from './gap-of-period.ts';
import { type Division, type DivisionGroup, pointOf } from './gather-divisions.ts';
import { type DeprivationLine, type GroupInPeriod, signOf } from './slope-of-period.ts';

/** The groups of a division by deprivation with their figures in a period, from the most deprived. */
export function groupsInPeriod({ groups }: Division, period: Period): GroupInPeriod[] {
  return groups.flatMap((group) =>
    group.quantile === null
      ? []
      : [{ label: group.label, quantile: group.quantile, point: pointOf(group, period) }],
  );
}

/** The gap between the extreme groups of a period, the worse off above the better off; of the sexes males above females. */
export function findGap({ groups, type }: Division, indicator: KnownIndicator, period: Period): GapOfPeriod {
  const ends = [groups.at(0), groups.at(-1)].flatMap((group) =>
    group ? [{ label: group.shortLabel, words: wordsOf(group), point: pointOf(group, period) }] : [],
  );
  const isTurned = type !== null && signOf(indicator.polarity) === 1;
  const [of, against] = isTurned ? ends.toReversed() : ends;
  if (!of || !against) return { kind: 'none', why: 'No gap: there are no groups.' };
  return gapOfPeriod(of, against, indicator);
}

/** "the most deprived", "males". */
const wordsOf = ({ quantile, shortLabel }: DivisionGroup): string =>
  quantile === null ? shortLabel.toLowerCase() : `the ${shortLabel.toLowerCase()}`;

/**
 * The groups as they are answered: each with its part of the people and its place among them, as far as the population
 * of every group is known, and with what the line gives there.
 */
export function toInequalityGroups(
  { groups }: Division,
  period: Period,
  line: DeprivationLine | null,
): InequalityGroup[] {
  const points = groups.map((group) => pointOf(group, period));
  const places = placesOf(points);
  return groups.map((group, at) => {
    const { share, rank } = places[at] ?? { share: null, rank: null };
    const point = points[at] ?? null;
    return {
      ...nameOf(group),
      population: point?.denominator ?? null,
      share,
      rank: group.quantile === null ? null : rank,
      fitted: line === null || rank === null ? null : heightAt(line, rank),
      measure: point,
      why: whyNoValue(point, period),
    };
  });
}

function nameOf({ label, shortLabel, quantile, sex, category }: DivisionGroup) {
  const key = quantile === null ? sex : `${quantile}`;
  return { key, label, shortLabel, quantile, sex, category };
}

function whyNoValue(point: TrendPoint | null, { label }: Period): string | null {
  if (point === null) return `No figure is held for this group in ${label}.`;
  if (point.value !== null) return null;
  const reason = missingWords(point.missing ?? 'not-available');
  return [`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, ...point.notes].join(' ');
}

function placesOf(points: readonly (TrendPoint | null)[]): readonly { share: number; rank: number }[] {
  const people = points.flatMap((point) => point?.denominator ?? []);
  if (people.length < points.length) return [];
  const all = people.reduce((sum, each) => sum + each, 0);
  let before = 0;
  return people.map((each) => {
    const share = each / all;
    const rank = before + share / 2;
    before += share;
    return { share, rank };
  });
}

function heightAt({ mostDeprived, leastDeprived }: DeprivationLine, rank: number): number {
  return mostDeprived + rank * (leastDeprived - mostDeprived);
}
