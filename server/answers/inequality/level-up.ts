import { countedWords } from '../../contract/counted-words.ts';
import { formatCount, formatMeasure, formatValue } from '../../contract/format-figure.ts';
import type { LevellingUp } from '../../contract/inequality.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import type { GroupInPeriod } from './slope-of-period.ts';

/** What it would mean if every group had the rate of the least deprived, or why that is not worked out. */
export type LevelledUp =
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'found'; readonly levellingUp: LevellingUp };

const METHOD =
  'The count of each group less what its population would have at the rate of the least deprived group, added up over ' +
  'all groups; a group below that rate takes away from the sum (population attributable risk; Mackenbach and Kunst, ' +
  'Social Science and Medicine 1997). Counts are as published, where some are rounded. It is arithmetic, not a forecast.';

/**
 * How many fewer events there would have been in the period (more, where a high value is good) if every group had had
 * the rate of the least deprived: with x and n the count and the population of each group and r that rate,
 *
 *     events = sum of (x - r n)
 *
 * Only where every group has both, where the indicator says what it is per, where one direction is better, and where r
 * is above 0. The sentence gives the number to three significant digits.
 *
 * Mackenbach JP, Kunst AE. Measuring the magnitude of socio-economic inequalities in health. Social Science and
 * Medicine 1997;44:757-771.
 */
export function levelUp(
  groups: readonly GroupInPeriod[],
  { id, unit, polarity, theme }: Pick<KnownIndicator, 'id' | 'unit' | 'polarity' | 'theme'>,
  period: string,
): LevelledUp {
  const { multiplier, valueType } = unit;
  const least = groups.find(({ quantile }) => quantile === groups.length);
  const rate = least?.point?.value ?? null;
  if (polarity === 'no-judgement') return none('neither a higher nor a lower value is the better one');
  if (multiplier === null || (valueType !== 'crude-rate' && valueType !== 'proportion')) {
    return none('the value is not a count divided by a population');
  }
  if (rate === null) return none('there is no value for the least deprived group');
  if (rate === 0)
    return none('the rate of the least deprived group is 0, which says little about what can be reached');
  const counted = countedGroups(groups);
  if (counted === null) return none('a group has no count or no population');
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  const excess = counted.reduce((sum, { count, people }) => sum + count - (rate / multiplier) * people, 0);
  const events = polarity === 'low-is-good' ? excess : -excess;
  const share = all === 0 ? null : events / all;
  const said = { events, share, rate, all, isMore: polarity === 'high-is-good' };
  const words = describe(said, countedWords({ id, theme }), formatMeasure(rate, unit), period);
  return { kind: 'found', levellingUp: { events, share, rate, sentence: words, method: METHOD } };
}

const none = (why: string): LevelledUp => ({ kind: 'none', why: `Not worked out: ${why}.` });

function countedGroups(
  groups: readonly GroupInPeriod[],
): readonly { readonly count: number; readonly people: number }[] | null {
  const counted = groups.flatMap(({ point }) => {
    const [count, people] = [point?.count ?? null, point?.denominator ?? null];
    return count === null || people === null ? [] : [{ count, people }];
  });
  return counted.length === groups.length ? counted : null;
}

function describe(
  said: { events: number; share: number | null; all: number; isMore: boolean },
  noun: string,
  rate: string,
  period: string,
): string {
  const isChange = said.events >= 0;
  const direction = said.isMore === isChange ? 'more' : 'fewer';
  const part =
    said.share === null
      ? ''
      : `, ${formatValue(Math.abs(said.share) * 100)}% of ${formatCount(Math.round(said.all))}`;
  const number = aboutMany(Math.abs(said.events));
  const turn = isChange ? '' : ' The least deprived group is not the best off here.';
  return `If every group had the rate of the least deprived (${rate}), there would have been about ${number} ${direction} ${noun} in ${period}${part}.${turn}`;
}

/** To three significant digits: "7,300" for 7,297.9; below 100 to the whole event. */
const aboutMany = (events: number): string =>
  formatCount(events < 100 ? Math.round(events) : Number(events.toPrecision(3)));
