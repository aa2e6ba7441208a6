import type { Era } from '../../contract/parts.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Duty } from '../../observation/duty.ts';
import { lastDay } from '../../observation/period.ts';
import { findEras } from '../../responsibility/find-eras.ts';
import type { TrendLine } from './find-trend-lines.ts';
import type { TrendSelection } from './trend-selection.ts';

/**
 * Who commissioned the services behind the chart, by age piece and time, over the span of the figures: for the age
 * asked for, or with `by=age` for each age shown, each era once. Ends are inclusive, as written for people.
 */
export function findTrendEras(
  { indicator, age, by }: TrendSelection,
  lines: readonly TrendLine[],
  duties: readonly Duty[],
): Era[] {
  const periods = lines.flatMap(({ observations }) => observations.map(({ period }) => period));
  const from = periods.map(({ start }) => start).toSorted()[0];
  const to = periods
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
  if (!from || !to) return [];
  const ages = new Map((by === 'age' ? lines : [{ age }]).map((each) => [ageKey(each.age), each.age]));
  const eras = [...ages.values()].flatMap((each) =>
    findEras({ theme: indicator.theme, age: each, from, to }, duties),
  );
  const once = new Map(eras.map((era) => [`${era.ages} ${era.from} ${era.commissioner}`, era]));
  return [...once.values()].map((era) => ({ ...era, to: era.to && lastDay({ end: era.to }) }));
}
