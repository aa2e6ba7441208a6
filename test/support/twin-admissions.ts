import { districts, smallDistrict } from './worst-case-admissions.ts';

/** Has admissions of one cell only in the latest year, so that all its figures of that year are hidden. */
export const tinyDistrict = 'E07000225';

const growingDistrict = 'E07000226';
/** Two districts where an offset keeps totals on one side of what they are rounded to. */
const offsetDistricts = [smallDistrict, 'E07000224'];

const YEARS = [2021, 2022, 2023] as const;
const AGES = [2, 7, 12, 16] as const;
const SEXES = [1, 2] as const;
/** Falls, cyclists, poisoning, burns, choking; each lies in a tenth of deprivation of its own. */
const CAUSES = ['W01', 'V13', 'X42', 'X10', 'W79'] as const;
const RARE = 'W79';

/** True counts that nobody may learn: 1 to 7 each. */
export interface HiddenCounts {
  /** Choking in the small district in 2023/24: boys aged 2, and girls aged 7. */
  readonly boys: number;
  readonly girls: number;
  /** Falls of boys aged 2 in the tiny district in 2023/24: all that it has. */
  readonly tiny: number;
}

/**
 * Two files of single admissions, a month apart, that are shown alike whatever the hidden counts are, one of these two:
 *
 * - boys 3, girls 2, tiny 4
 * - boys 2, girls 2, tiny 3
 *
 * Everything else is 10 a cell, but for offsets of 1. So of each total that holds hidden counts the last digit is one of
 * 3, 4, 5, 6 and 7 (shown as 5) or 8, 9, 0, 1 and 2 (shown as 0) either way: boys aged 2 of the county by all causes are
 * 293 + 3 + 4 = 300 or 293 + 2 + 3 = 298, shown as 300; all children of the county in the year 2,326 + 9 = 2,335 or
 * 2,326 + 7 = 2,333, shown as 2,335. The second file has thirty falls more in one district.
 */
export function twinFiles(first: HiddenCounts, second: HiddenCounts): readonly [string, string] {
  return [toRecords(first, 0), toRecords(second, 30)];
}

function toRecords(hidden: HiddenCounts, more: number): string {
  const rows = YEARS.flatMap((year) =>
    districts.flatMap((area) =>
      AGES.flatMap((age) =>
        SEXES.flatMap((sex) =>
          CAUSES.flatMap((cause, at) => {
            const admission = { area, year, age, sex, cause };
            const count = countOf(admission, hidden) + (isGrowing(admission) ? more : 0);
            const row = `${area},${year}-06-01,${age},${sex},S72.0,${cause},${2 * at + 1}`;
            return Array.from({ length: count }, () => row);
          }),
        ),
      ),
    ),
  );
  return `${['area_code,admission_date,age,sex,diagnosis_1,diagnosis_2,deprivation_decile', ...rows].join('\n')}\n`;
}

interface Admission {
  readonly area: string;
  readonly year: number;
  readonly age: number;
  readonly sex: number;
  readonly cause: string;
}

function countOf({ area, year, age, sex, cause }: Admission, { boys, girls, tiny }: HiddenCounts): number {
  const isToddlerBoy = age === 2 && sex === 1;
  const isGirlOfSeven = age === 7 && sex === 2;
  if (area === tinyDistrict && year === 2023) return isToddlerBoy && cause === 'W01' ? tiny : 0;
  if (area === smallDistrict && cause === RARE) {
    if (year < 2023) return 0;
    return isToddlerBoy ? boys : isGirlOfSeven ? girls : 0;
  }
  const isOffset = year === 2023 && (isToddlerBoy || isGirlOfSeven) && offsetDistricts.includes(area);
  const isOfRare = area !== smallDistrict && cause === RARE;
  return 10 + (isOffset && (cause === 'V13' || isOfRare) ? 1 : 0);
}

function isGrowing({ area, year, age, sex, cause }: Admission): boolean {
  return area === growingDistrict && year === 2023 && age === 2 && sex === 1 && cause === 'W01';
}
