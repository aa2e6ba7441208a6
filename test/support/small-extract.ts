/** Small extracts in our own tidy layout, for tests of what happens to a file as a whole. */

const header =
  'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note';

/** Rows of injury admissions at ages 0-14, persons: area, period, value, count, denominator. */
export type SmallRow = readonly [
  area: string,
  period: string,
  value: number,
  count: number,
  denominator: number,
];

/** An extract of the rows given. Every value must be count / denominator x 10,000. */
export function smallExtract(rows: readonly SmallRow[]): string {
  const lines = rows.map(
    ([area, period, value, count, denominator]) =>
      `injury-admissions,${area},${period},persons,0-14,,,${value},,,${count},${denominator},`,
  );
  return `${[header, ...lines].join('\n')}\n`;
}

/** Two areas and England, two years each. */
export const olderExtract = smallExtract([
  ['E92000001', '2021/22', 90, 90_000, 10_000_000],
  ['E92000001', '2022/23', 80, 80_000, 10_000_000],
  ['E10000032', '2021/22', 100, 1_000, 100_000],
  ['E10000032', '2022/23', 95, 950, 100_000],
]);

/** The same figures but one, which is revised, and a further year. */
export const newerExtract = smallExtract([
  ['E92000001', '2021/22', 90, 90_000, 10_000_000],
  ['E92000001', '2022/23', 81, 81_000, 10_000_000],
  ['E10000032', '2021/22', 100, 1_000, 100_000],
  ['E10000032', '2022/23', 96, 960, 100_000],
  ['E10000032', '2023/24', 87, 870, 100_000],
]);

/** A wrong type on line 3 and an area code that never existed on line 4. */
export const faultyExtract = smallExtract([
  ['E92000001', '2021/22', 90, 90_000, 10_000_000],
  ['E10000032', '2021/22', 100, 1_000, 100_000],
  ['E10009999', '2021/22', 100, 1_000, 100_000],
]).replace(',100,,,1000,100000,\n', ',a hundred,,,1000,100000,\n');
