import type { Cost } from '../../catalogue/cost.ts';
import type { CausesAnswer } from '../../contract/causes.ts';
import { listNames } from '../../contract/list-names.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import { type AgeBand, ageBand } from '../../observation/age-band.ts';
import type { Period } from '../../observation/period.ts';
import { describeLimits } from '../trend/describe-method.ts';
import { ageWords, sexWords, unitWords } from '../trend/describe-selection.ts';
import type { CausesSelection } from './causes-selection.ts';
import { poundsInWords } from './cost-of-group.ts';
import { rangeOf } from './name-group.ts';

/** What the selection is, once age and period are chosen. */
export interface CausesShown {
  readonly selection: CausesSelection;
  readonly age: AgeBand;
  /** The period, or the span of periods, that is shown; null where nothing is. */
  readonly period: Pick<Period, 'label'> | null;
}

/** The selection as one sentence: "Hospital admissions for injury by first external cause, ages 0 to 4 years, persons, in West Sussex, compared with England, 2023/24." */
export function describeCauses({ selection, age, period }: CausesShown): string {
  const { indicator, area, benchmark, sex } = selection;
  const parts = [
    `${indicator.shortName} ${divisionWords(selection)}`,
    ageWords(age),
    sexWords[sex],
    `in ${area.name}`,
    benchmark ? `compared with ${benchmark.name}` : '',
    period?.label ?? '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** Measure, age, sex, area, what it is compared with and period, to stand below the headline. */
export function subtitleOfCauses({ selection, age, period }: CausesShown): string {
  const { indicator, area, benchmark, sex } = selection;
  const places = benchmark ? [area.name, benchmark.name] : [area.name];
  const measure = `${indicator.shortName} ${divisionWords(selection)}, ${unitWords(indicator.unit)}`;
  return [`${measure}, ${ageWords(age)}, ${sexWords[sex]}`, listNames(places), period?.label ?? '']
    .filter(Boolean)
    .join('; ');
}

/** "by first external cause", "by intent", "by cause in any position". */
export function divisionWords({
  by,
  position,
  within,
}: Pick<CausesSelection, 'by' | 'position' | 'within'>): string {
  if (by === 'intent') return 'by intent';
  const what = by === 'code' ? 'three-character code of ' : '';
  const whose = within === null ? '' : ` within ${withinWords(within)}`;
  return `${position === 'first' ? `by ${what}first external cause` : `by ${what}cause in any position`}${whose}`;
}

/** "falls (W00-W19)": the group whose codes are shown. */
export const withinWords = (group: NonNullable<CausesSelection['within']>): string =>
  `${group.name.toLowerCase()} (${rangeOf(group)})`;

/** "all injury admissions", and where only the codes of a group are shown that it is not about that group alone. */
export const allAdmissionsWords = (within: CausesSelection['within']): string =>
  within === null ? 'all injury admissions' : `all injury admissions, not only ${withinWords(within)},`;

/** Only groups by the first external cause add up; single codes only where all of them were brought. */
export const doesAddUp = ({ by, position }: Pick<CausesSelection, 'by' | 'position'>): boolean =>
  position === 'first' && by !== 'code';

/** Whether groups may be added, in words. */
export function sayAddsUp(selection: Pick<CausesSelection, 'by' | 'position'>): string {
  if (selection.position === 'any') {
    return 'Each admission is counted under every cause recorded, in any position, so one admission may be in several groups: the groups do not add up to all admissions.';
  }
  if (selection.by === 'code') {
    return 'Each admission is counted under the code of its first external cause. Only the codes that were brought are held, so they need not add up to all admissions.';
  }
  return 'Each admission is counted once, by its first external cause; those without one have a group of their own. The groups add up to all admissions, but for rounding and suppression.';
}

/** What costs are held, where from and of which prices. */
export function sayCosts(costs: readonly Cost[]): string {
  const [first] = costs.filter(({ per }) => per === 'admission');
  if (!first) return 'No costs with a source are held.';
  const ranges = costs
    .filter(({ per, source }) => per === 'admission' && source === first.source)
    .map(({ lengthOfStay, lowerPounds, upperPounds }) => {
      return `${poundsInWords(lowerPounds, upperPounds)} for a stay of ${lengthOfStay?.toLowerCase() ?? 'any length'}`;
    });
  const ages = ageBand(first.ageFrom ?? 0, first.ageTo).label;
  const year = first.priceYear === null ? 'price year not named' : `prices of ${first.priceYear}`;
  return `${first.covers} (ages ${ages}): ${ranges.join(', ')}, ${year}. It leaves out: ${first.leavesOut.charAt(0).toLowerCase()}${first.leavesOut.slice(1)}. ${first.source}.`;
}

/** How everything was worked out, a sentence or two each. */
export function describeCausesMethods(
  { selection }: CausesShown,
  { total, groups }: Pick<CausesAnswer, 'total' | 'groups'>,
  demonstration = false,
): string[] {
  const points = [total.measure, ...groups.map(({ measure }) => measure)].filter(
    (point): point is TrendPoint => point !== null,
  );
  if (points.length === 0) return [];
  const { benchmark } = selection;
  return [
    ...(benchmark === null
      ? []
      : [
          `Each group is compared with the same group in ${benchmark.name}: similar when the rate of ${benchmark.name} lies within its 95% confidence limits, otherwise better (lower) or worse (higher).`,
          `Difference from ${benchmark.name}: the rate of the area less that of ${benchmark.name}, which counts as certain as in the comparison: the limits are those of the area less that rate, and it is more than chance where they leave 0 out, so just where the group is not similar. What groups that add up contribute to the difference of all causes is said where that is more than chance.`,
        ]),
    'Change on the year before: the rate less that of the same period a year earlier, with limits from the 95% limits of both (Altman and Bland, BMJ 2003); it is more than chance where they leave 0 out.',
    describeLimits([{ points, demonstration }]),
    'Share: the count of the group over the count of all injury admissions, of whatever cause, of the same area, age, sex and period. Below England level both are rounded, so shares are approximate.',
  ];
}
