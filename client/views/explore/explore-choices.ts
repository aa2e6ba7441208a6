import type { ComparedAreaType } from '../../../server/contract/comparison.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { ExploreSelection } from '../../selection/explore-selection.ts';
import type { SexChoice } from '../../selection/trend-selection.ts';
import type { Choice } from '../../ui/fields.tsx';

/** Stands for the areas that are named, and for what is usual. */
export const named = 'named';
export const usual = '';

/** Just the areas named, or every one of a kind. */
export const whichChoices: readonly Choice<ComparedAreaType | typeof named>[] = [
  { value: named, label: 'Those I choose' },
  { value: 'utla', label: 'All upper-tier authorities' },
  { value: 'ltla', label: 'All lower-tier authorities' },
  { value: 'region', label: 'All regions' },
];

/** Regions lie within no other area that can be chosen. */
export function changesForWhich(which: ComparedAreaType | typeof named): Partial<ExploreSelection> {
  if (which === named) return { isEvery: false, areaType: null, parent: null };
  return { isEvery: true, areaType: which, ...(which === 'region' ? { parent: null } : {}) };
}

/** Other indicators have their own ages and periods, and charts of their own. */
export function changesForIndicators(indicators: readonly string[]): Partial<ExploreSelection> {
  return { indicators, age: null, period: null };
}

const sexLabels: Record<SexChoice, string> = { persons: 'All', male: 'Males', female: 'Females' };

/** The sexes of which any of the indicators has figures, and the one chosen. */
export function sexChoicesOfAll(
  indicators: readonly IndicatorAnswer[],
  chosen: SexChoice,
): readonly Choice<SexChoice>[] {
  const held = new Set<SexChoice>(indicators.flatMap(({ sexes }) => sexes));
  const all: readonly SexChoice[] = ['persons', 'male', 'female'];
  return all
    .filter((sex) => sex === 'persons' || sex === chosen || held.has(sex))
    .map((sex) => ({ value: sex, label: sexLabels[sex] }));
}

/** The indicator's own age, or one of those with figures. */
export function ownAgeChoices(indicator: IndicatorAnswer, chosen: string | null): readonly Choice<string>[] {
  const own = indicator.defaultAge?.label;
  const others = indicator.ages.filter(({ key }) => key !== indicator.defaultAge?.key);
  const isListed = chosen === null || indicator.ages.some(({ key }) => key === chosen);
  return [
    { value: usual, label: own ?? 'Usual' },
    ...others.map(({ key, label }) => ({ value: key, label })),
    ...(isListed || chosen === null ? [] : [{ value: chosen, label: chosen }]),
  ];
}
