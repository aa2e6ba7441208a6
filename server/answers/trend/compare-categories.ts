import type { Category } from '../../observation/category.ts';

/** Deprivation deciles as OHID names them, from the most deprived. */
const DEPRIVATION = [
  'most deprived',
  'second most deprived',
  'third more deprived',
  'fourth more deprived',
  'fifth more deprived',
  'fifth less deprived',
  'fourth less deprived',
  'third less deprived',
  'second least deprived',
  'least deprived',
];

/**
 * Orders categories for a reader: by type, then from the most to the least deprived, other categories by their words
 * with numbers in order ("Decile 2" before "Decile 10"). No category comes first.
 */
export function compareCategories(one: Category | null, other: Category | null): number {
  if (!one || !other) return Number(one !== null) - Number(other !== null);
  return (
    one.type.localeCompare(other.type, 'en-GB') ||
    deprivationRank(one.value) - deprivationRank(other.value) ||
    one.value.localeCompare(other.value, 'en-GB', { numeric: true })
  );
}

function deprivationRank(value: string): number {
  const words = value.toLowerCase();
  const rank = DEPRIVATION.findIndex((rung) => words.startsWith(rung));
  return rank < 0 ? DEPRIVATION.length : rank;
}
