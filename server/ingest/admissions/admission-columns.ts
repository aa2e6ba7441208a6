import type { ColumnSpelling } from '../name-columns.ts';

/**
 * Columns that counted and record-level files share, by our names; the others are those of Hospital Episode Statistics,
 * where district of residence, age at admission and at the start of the episode, and stays have several columns.
 */
export const sharedColumns: readonly ColumnSpelling[] = [
  {
    header: 'area_code',
    otherNames: [
      'RESLADST_ONS',
      'RESLADST',
      'LA code',
      'LAD code',
      'LTLA code',
      'UTLA code',
      'local authority code',
      'local authority district',
    ],
    pattern: /^lad\d\dcd$/i,
    repeats: true,
    isNeeded: true,
  },
  {
    header: 'age',
    otherNames: ['age in years', 'age years', 'STARTAGE', 'STARTAGE_CALC', 'ADMIAGE', 'age at admission'],
    repeats: true,
    isNeeded: true,
  },
  { header: 'sex', otherNames: ['gender', 'SEX_DESC'], isNeeded: false },
  {
    header: 'length_of_stay',
    otherNames: ['SPELDUR', 'SPELDUR_CALC', 'EPIDUR', 'LOS', 'nights'],
    repeats: true,
    isNeeded: false,
  },
  {
    header: 'deprivation_decile',
    otherNames: ['IMDDECIL', 'IMD decile', 'IMD04_DECILE', 'IMD_DECILE_GROUP', 'deprivation decile IMD'],
    isNeeded: false,
  },
  {
    header: 'deprivation_quintile',
    otherNames: ['IMDQUINTIL', 'IMD quintile', 'IMD04_QUINTILE'],
    isNeeded: false,
  },
];

/** Which of several columns of one meaning is read, the best first, in bare letters and digits. */
export const preferredNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['area_code', ['areacode', 'resladstons']],
  ['age', ['age', 'ageinyears', 'startage']],
  ['length_of_stay', ['lengthofstay', 'nights', 'speldur', 'speldurcalc']],
]);
