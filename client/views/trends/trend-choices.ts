import type { OneAreaAnswer } from '../../../server/contract/areas.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { TrendDivision } from '../../../server/contract/trend.ts';
import {
  defaultTrendSelection,
  england,
  type SexChoice,
  type TrendSelection,
} from '../../selection/trend-selection.ts';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

const sexLabels: Record<SexChoice, string> = { persons: 'All', male: 'Males', female: 'Females' };

const divisionLabels: Record<TrendDivision, string> = {
  area: 'Area',
  age: 'Age',
  sex: 'Sex',
  category: 'Deprivation or other category',
};

/** Indicators with figures; the chosen one stands in the list even where it has none. */
export function indicatorChoices(
  indicators: readonly IndicatorAnswer[],
  chosen: string,
): readonly Choice<string>[] {
  const choices = indicators
    .filter(({ latestPeriod, id }) => latestPeriod !== null || id === chosen)
    .map(({ id, shortName }) => ({ value: id, label: shortName }));
  return choices.some(({ value }) => value === chosen)
    ? choices
    : [{ value: chosen, label: chosen }, ...choices];
}

/** The sexes with figures; a chosen one without stands there too, so that it can be seen and changed. */
export function sexChoicesOf(
  indicator: IndicatorAnswer | undefined,
  chosen: SexChoice,
): readonly Choice<SexChoice>[] {
  const held: readonly SexChoice[] = indicator?.sexes ?? [];
  const all: readonly SexChoice[] = ['persons', 'male', 'female'];
  return all
    .filter((sex) => held.includes(sex) || sex === chosen)
    .map((sex) => ({ value: sex, label: sexLabels[sex] }));
}

/** The ages with figures, and the one that is shown. */
export function ageChoices(
  indicator: IndicatorAnswer | undefined,
  shown: { readonly key: string; readonly label: string } | undefined,
): readonly Choice<string>[] {
  const held = (indicator?.ages ?? []).map(({ key, label }) => ({ value: key, label }));
  if (shown === undefined || held.some(({ value }) => value === shown.key)) return held;
  return [{ value: shown.key, label: shown.label }, ...held];
}

/** What the lines may differ by: only what the indicator has figures for, and what is chosen already. */
export function divisionChoicesOf(
  indicator: IndicatorAnswer | undefined,
  chosen: TrendDivision,
): readonly Choice<TrendDivision>[] {
  const possible: Record<TrendDivision, boolean> = {
    area: true,
    age: (indicator?.ages.length ?? 0) > 1,
    sex: (indicator?.sexes.length ?? 0) > 1,
    category: (indicator?.categoryTypes.length ?? 0) > 0,
  };
  const all: readonly TrendDivision[] = ['area', 'age', 'sex', 'category'];
  return all
    .filter((division) => possible[division] || division === chosen)
    .map((division) => ({ value: division, label: divisionLabels[division] }));
}

/** The kinds of categories held, and the one that is shown. */
export function categoryTypeChoices(
  held: readonly string[],
  shown: string | undefined,
): readonly Choice<string>[] {
  const types = shown === undefined || held.includes(shown) ? held : [shown, ...held];
  return types.map((type) => ({ value: type, label: type }));
}

/** What the areas may be compared with: England, a region of theirs, or nothing. */
export function benchmarkChoices(
  areas: readonly Pick<OneAreaAnswer, 'parents'>[],
  chosen: string,
): readonly Choice<string>[] {
  const regions = new Map(
    areas.flatMap(({ parents }) =>
      parents.filter(({ type }) => type === 'region').map(({ code, name }) => [code, name] as const),
    ),
  );
  const choices = [
    { value: england, label: 'England' },
    ...[...regions].map(([value, label]) => ({ value, label })),
    { value: 'none', label: 'Nothing' },
  ];
  return choices.some(({ value }) => value === chosen)
    ? choices
    : [{ value: chosen, label: chosen }, ...choices];
}

/** What another indicator keeps of a selection: its areas and the manner of showing; its own ages and divisions apply. */
export function changesForIndicator(indicator: string): Partial<TrendSelection> {
  const { age, by, categoryType, sex } = defaultTrendSelection;
  return { indicator, age, by, categoryType, sex };
}
