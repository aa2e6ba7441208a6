import { openTestService, type TestService } from '../server/api/open-test-service.ts';

/** Brighton and Hove: its admissions of the latest year are so few that they are hidden. */
export const maskedArea = { code: 'E06000043', name: 'Brighton and Hove' } as const;
export const maskedPeriod = '2023/24';

/** Of each: an area that is hidden, one without any admission, one that was not counted, and two that are shown. */
const areas = ['E06000043', 'E06000044', 'E06000045', 'E10000011', 'E10000032'] as const;
const years = [2019, 2020, 2021, 2022, 2023] as const;
const ages = [2, 7, 12, 16] as const;

/**
 * A service that holds admissions as a council counts them, few enough in one cell to be hidden as they come in, and the
 * populations that make rates of them: in 2023/24 3 falls and 1 burn of Brighton and Hove at age 2 and 1 fall at age 7, none
 * at any age of Portsmouth, and no row of Southampton.
 */
export async function openMaskedService(): Promise<TestService> {
  const service = await openTestService();
  for (const [name, text] of [
    ['admissions.csv', admissions()],
    ['population.csv', population()],
  ] as const) {
    const response = await service.bring(text, `released=2025-02-01&fileName=${name}`);
    if (response.status !== 201) throw new Error(`${name} was not taken: ${await response.text()}`);
  }
  return service;
}

function admissions(): string {
  const rows = years.flatMap((year) =>
    areas.flatMap((area) =>
      ages.flatMap((age) =>
        [1, 2].flatMap((sex) => {
          const count = countOf(area, year, age, sex);
          const place = `${area},${yearLabel(year)},${age},${sex}`;
          return count === null ? [] : [`${place},W06,0,${count}`, `${place},X10,1,${Math.floor(count / 2)}`];
        }),
      ),
    ),
  );
  return `${['area_code,financial_year,age,sex,cause,length_of_stay,count', ...rows].join('\n')}\n`;
}

/** Forty at each age and sex, but for what is hidden, nothing, or not counted in the latest year. */
function countOf(area: (typeof areas)[number], year: number, age: number, sex: number): number | null {
  if (year < 2023) return 40 + (year - 2019) + age;
  if (area === 'E06000043') return age === 2 ? (sex === 1 ? 3 : 0) : age === 7 ? (sex === 1 ? 1 : 0) : 0;
  if (area === 'E06000044') return 0;
  return area === 'E06000045' ? null : 50 + age;
}

function population(): string {
  const rows = years.flatMap((year) =>
    areas.flatMap((area) =>
      ['0-4', '5-9', '10-14', '15-17'].flatMap((age) =>
        ['male', 'female'].map((sex) => `${area},${year},${age},${sex},5000`),
      ),
    ),
  );
  return `${['area_code,year,age,sex,population', ...rows].join('\n')}\n`;
}

const yearLabel = (year: number): string => `${year}/${String(year + 1).slice(2)}`;
