/** What the groups of a division by deprivation are made of. */
import type { InequalityAnswer } from './inequality.ts';

/** The kinds of area that the name of a division may say, the finest first. */
const kinds = [
  { says: /lsoa|lower[- ]layer|neighbourhood/i, many: 'neighbourhoods (LSOAs)' },
  { says: /msoa|middle[- ]layer|\bward/i, many: 'neighbourhoods (wards or MSOAs)' },
  { says: /district|ltla|lower[- ]tier/i, many: 'district and unitary councils' },
  { says: /county|utla|upper[- ]tier/i, many: 'county and unitary councils' },
] as const;

const parts: Readonly<Record<number, string>> = { 3: 'thirds', 4: 'quarters', 5: 'fifths', 10: 'tenths' };

/** How fine the areas are of which a division is made: 0 the finest; those of unknown kind last. */
export function finenessOf(type: string): number {
  const at = kinds.findIndex(({ says }) => says.test(type));
  return at < 0 ? kinds.length : at;
}

/** The year of the index that a division goes by, "IMD2019" or "4/23 geography" for the same index later; 0 for none. */
export function indexYearOf(type: string): number {
  const year = Number(/imd\s*(\d{4})/i.exec(type)?.[1] ?? 0);
  const geography = Number(/\d{1,2}\/(\d{2})\s*geog/i.exec(type)?.[1] ?? 0);
  return year + geography / 100;
}

/**
 * "The groups are tenths of district and unitary councils by how deprived these are on average, not tenths of children
 * or of neighbourhoods." Null by sex, and where there are no groups.
 */
export function whatGroupsAre({
  question,
  categories,
}: Pick<InequalityAnswer, 'question' | 'categories'>): string | null {
  const { by, categoryType } = question;
  if (by === 'sex' || categoryType === null || categories.length === 0) return null;
  const part = parts[categories.length] ?? `${categories.length} groups`;
  const kind = kinds[finenessOf(categoryType)]?.many;
  if (kind === undefined) {
    return `The groups are ${part} as the publisher made them, by “${categoryType}”; it does not say of which areas.`;
  }
  const notOf = kind.endsWith('councils') ? 'children or of neighbourhoods' : 'children';
  return `The groups are ${part} of ${kind} by how deprived these are on average, not ${part} of ${notOf}.`;
}
