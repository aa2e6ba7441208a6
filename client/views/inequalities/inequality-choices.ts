import type { InequalityAnswer, InequalityDivision } from '../../../server/contract/inequality.ts';
import {
  defaultInequalitySelection,
  type InequalitySelection,
} from '../../selection/inequality-selection.ts';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export const divisionChoices: readonly Choice<InequalityDivision>[] = [
  { value: 'deprivation', label: 'Deprivation' },
  { value: 'sex', label: 'Sex' },
];

/** Stands for the latest period and for the fullest division: what is shown where nothing is chosen. */
export const usual = '';

/** Periods with something to show, the latest first; a chosen one without stands there too. */
export function periodChoices(
  answer: Pick<InequalityAnswer, 'throughTime'> | undefined,
  chosen: string | null,
): readonly Choice<string>[] {
  const held = (answer?.throughTime ?? [])
    .filter(({ slopeIndex, gap, period }) => slopeIndex !== null || gap !== null || period.label === chosen)
    .map(({ period }) => ({ value: period.label, label: period.label }))
    .toReversed();
  const all = [{ value: usual, label: 'Latest' }, ...held];
  return chosen === null || held.some(({ value }) => value === chosen)
    ? all
    : [...all, { value: chosen, label: chosen }];
}

/** The divisions that the area has, each with how many groups and whole periods it has; a chosen one stands there too. */
export function categoryTypeChoices(
  answer: Pick<InequalityAnswer, 'categoryTypes'> | undefined,
  chosen: string | null,
): readonly Choice<string>[] {
  const held = (answer?.categoryTypes ?? []).map(({ type, wholePeriods }) => ({
    value: type,
    label: `${type} (${wholePeriods === 1 ? '1 whole period' : `${wholePeriods} whole periods`})`,
  }));
  return chosen === null || held.some(({ value }) => value === chosen)
    ? held
    : [{ value: chosen, label: chosen }, ...held];
}

/** What another indicator keeps of a selection: its area and what is compared; its own ages and periods apply. */
export function changesForIndicator(indicator: string): Partial<InequalitySelection> {
  const { age, categoryType, period, sex } = defaultInequalitySelection;
  return { indicator, age, categoryType, period, sex };
}
