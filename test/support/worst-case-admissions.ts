/** The districts of West Sussex, of which one has few admissions. */
export const districts = ['223', '224', '225', '226', '227', '228', '229'].map((end) => `E07000${end}`);
export const county = 'E10000032';
export const smallDistrict = 'E07000223';

const YEARS = [2021, 2022, 2023] as const;
/** Falls, cyclists, poisoning, burns, choking: of a hundred admissions, the last is two. */
const CAUSES = [
  ['W01', 60],
  ['V13', 80],
  ['X42', 90],
  ['X10', 98],
  ['W79', 100],
] as const;

interface Admission {
  readonly area: string;
  readonly year: number;
  readonly age: number;
  readonly sex: number;
  readonly cause: string;
}

/** How many admissions there are, and what the second file has more or fewer. */
export interface WorstCase {
  readonly seed: number;
  /** Of a district in a year, the small one apart: up to five times as many. */
  readonly scale: number;
  /** Records added to the latest year, or taken away, a month later. */
  readonly changes: number;
}

/** Two files of made-up admissions, a month apart: the same case gives the same files. */
export function worstCaseFiles({ seed, scale, changes }: WorstCase): readonly [string, string] {
  const random = randomFrom(seed);
  const draw = (area: string, year: number): Admission => {
    const share = random(100);
    const [cause] = CAUSES.find(([, upTo]) => share < upTo) ?? CAUSES[0];
    return { area, year, age: random(18), sex: 1 + random(2), cause };
  };
  const first = YEARS.flatMap((year) =>
    districts.flatMap((area) => {
      const many = area === smallDistrict ? 6 + random(6) : scale * (1 + random(5));
      return Array.from({ length: many }, () => draw(area, year));
    }),
  );
  const second = [...first];
  for (let change = 0; change < changes; change++) {
    if (random(10) < 3) second.splice(random(second.length), 1);
    else second.push(draw(districts[random(districts.length)] ?? smallDistrict, 2023));
  }
  return [toFile(first), toFile(second)];
}

function toFile(admissions: readonly Admission[]): string {
  // A row of nobody for each area and year, so that every area is covered.
  const counts = new Map(
    YEARS.flatMap((year) => districts.map((area) => [`${area},${yearLabel(year)},0,1,W01`, 0])),
  );
  for (const { area, year, age, sex, cause } of admissions) {
    const row = `${area},${yearLabel(year)},${age},${sex},${cause}`;
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const rows = [...counts].map(([row, count]) => `${row},${count}`);
  return `${['area_code,financial_year,age,sex,cause,count', ...rows].join('\n')}\n`;
}

const yearLabel = (year: number): string => `${year}/${String(year + 1).slice(2)}`;

/** Whole numbers from 0 that are less than the one given: a linear congruential generator. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
