import type { Category } from '../../observation/category.ts';

/** Where a group stands in its division by deprivation; 1 is the most deprived. */
export interface DeprivationPlace {
  readonly quantile: number;
  /** How many groups the division has when it is whole. */
  readonly groups: number;
}

/** What the words of a division and of its groups say of it. */
interface Rung {
  readonly words: RegExp;
  /** The place of the group among so many. */
  readonly place: (groups: number) => number;
}

const BY_DEPRIVATION = /depriv|\bimd\b|index of multiple/i;

/** Most specific first: "second most deprived" is not "most deprived". */
const RUNGS: readonly Rung[] = [
  { words: /^second most deprived/, place: () => 2 },
  { words: /^third more deprived/, place: () => 3 },
  { words: /^fourth more deprived/, place: () => 4 },
  { words: /^fifth more deprived/, place: () => 5 },
  { words: /^fifth less deprived/, place: (groups) => groups - 4 },
  { words: /^fourth less deprived/, place: (groups) => groups - 3 },
  { words: /^third less deprived/, place: (groups) => groups - 2 },
  { words: /^second least deprived/, place: (groups) => groups - 1 },
  { words: /^(?:middle|third most deprived)/, place: (groups) => Math.ceil(groups / 2) },
  { words: /^most deprived/, place: () => 1 },
  { words: /^least deprived/, place: (groups) => groups },
];

/** Whether categories of this type divide people by deprivation. */
export const isDeprivation = (type: string): boolean => BY_DEPRIVATION.test(type);

/**
 * Where each category of one type stands, from its words ("Second most deprived decile (IMD2019)", "1 (most deprived)",
 * "Decile 3"); a category without a place has none here. Where numbers come with no word for either end, 1 is the most
 * deprived, as the English indices of deprivation number their tenths; where the words put the most deprived at the
 * highest number, the numbers are turned round.
 */
export function placeInDivision(categories: readonly Category[]): ReadonlyMap<Category, DeprivationPlace> {
  const groups = countGroups(categories);
  const turned = categories.some(({ value }) => numberIn(value) === groups && saysMost(value) && groups > 1);
  const placed = categories.flatMap((category): [Category, DeprivationPlace][] => {
    const quantile = placeOf(category.value, groups, turned);
    return quantile === null ? [] : [[category, { quantile, groups }]];
  });
  return new Map(placed);
}

function placeOf(value: string, groups: number, turned: boolean): number | null {
  const rung = RUNGS.find(({ words }) => words.test(value.trim().toLowerCase()));
  if (rung) return rung.place(groups);
  const number = numberIn(value);
  if (number === null || number < 1 || number > groups) return null;
  return turned ? groups + 1 - number : number;
}

/** By the name of the division, else of its groups, else by the highest number or how many there are. */
function countGroups(categories: readonly Category[]): number {
  const words = categories.map(({ type, value }) => `${type} ${value}`).join(' ');
  if (/decile|tenth/i.test(words)) return 10;
  if (/quintile/i.test(words)) return 5;
  if (/quartile|quarter/i.test(words)) return 4;
  const values = new Set(categories.map(({ value }) => value));
  return Math.max(values.size, ...categories.map(({ value }) => numberIn(value) ?? 0));
}

/** "1 (most deprived)", "Decile 3", "Q4", "IMD 2"; never the year of an index ("IMD2019"). */
function numberIn(value: string): number | null {
  const found = /(?:^|\s|decile|quintile|quartile|[dq])(\d{1,3})(?!\d)/i.exec(value.trim());
  return found === null ? null : Number(found[1]);
}

const saysMost = (value: string): boolean => /most deprived/i.test(value) && !/least/i.test(value);
