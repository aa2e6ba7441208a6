import { listNames } from '../../server/contract/list-names.ts';
import { defaultTrendSelection, england, type SexChoice, type TrendSelection } from './trend-selection.ts';

/** Names for the codes and ids of a selection, as far as they are known yet; what is not known is shown as its code. */
export interface SelectionNames {
  readonly indicator: string | undefined;
  readonly areas: ReadonlyMap<string, string>;
}

export const peopleOfSex: Record<SexChoice, string> = {
  persons: 'persons',
  male: 'males',
  female: 'females',
};

/**
 * The selection as one English sentence: "Hospital admissions, ages 0 to 14, persons, in Leeds and Kent, compared
 * with England." It is read out while the answer is on its way and stands in the page's title.
 */
export function describeTrendSelection(selection: TrendSelection, names: SelectionNames): string {
  const nameOf = (code: string) => (code === england ? 'England' : (names.areas.get(code) ?? code));
  const parts = [
    names.indicator ?? selection.indicator,
    measureWords[selection.show],
    selection.age === null ? null : describeAge(selection.age),
    selection.by === 'sex' ? null : peopleOfSex[selection.sex],
    `in ${listNames(selection.areas.length === 0 ? ['England'] : selection.areas.map(nameOf))}`,
    describeDivision(selection),
    describeBenchmark(selection, nameOf),
    selection.asAt === defaultTrendSelection.asAt ? null : `as held at ${selection.asAt}`,
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}

const measureWords: Record<TrendSelection['show'], string | null> = {
  value: null,
  count: 'as counts',
  index: 'as an index',
  'three-years': 'three years together',
};

export function describeAge(age: string): string {
  const [from, to] = age.split('-');
  if (/^\d+-\d+$/.test(age)) return `ages ${from} to ${to}`;
  if (/^\d+\+$/.test(age)) return `ages ${age.slice(0, -1)} and over`;
  return /^\d+$/.test(age) ? `age ${age}` : age;
}

function describeDivision({ by, categoryType }: TrendSelection): string | null {
  if (by === 'age') return 'by age';
  if (by === 'sex') return 'by sex';
  return by === 'category' ? `by ${categoryType ?? 'category'}` : null;
}

function describeBenchmark(selection: TrendSelection, nameOf: (code: string) => string): string | null {
  const isSame = selection.areas.every((code) => code === selection.benchmark);
  if (selection.benchmark === 'none' || isSame) return null;
  const region = selection.region ? ' and beside their regions' : '';
  return `compared with ${nameOf(selection.benchmark)}${region}`;
}
