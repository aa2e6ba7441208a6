import { describeAge, peopleOfSex } from './describe-trend-selection.ts';
import type { InequalitySelection } from './inequality-selection.ts';
import { england } from './trend-selection.ts';

/**
 * The selection as one English sentence, while the answer is on its way: "Hospital admissions, ages 0 to 14, persons,
 * in England, by deprivation, 2023/24." What is not known yet is shown as its code.
 */
export function describeInequalitySelection(
  { indicator, area, by, categoryType, period, sex, age, asAt }: InequalitySelection,
  names: { readonly indicator: string | undefined; readonly area: string | undefined },
): string {
  const parts = [
    names.indicator ?? indicator,
    age === null ? null : describeAge(age),
    by === 'sex' ? null : peopleOfSex[sex],
    `in ${names.area ?? (area === england ? 'England' : area)}`,
    by === 'sex' ? 'by sex' : `by ${categoryType ?? 'deprivation'}`,
    period,
    asAt === null ? null : `as held at ${asAt}`,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}
