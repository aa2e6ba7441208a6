import type { DemoArea } from './demo-areas.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The pieces of childhood that every age band of the demonstration is put together from. */
const agePieces = ['0-4', '5-14', '15-17'] as const;
export type AgePiece = (typeof agePieces)[number];

export const FIRST_YEAR = 2010;
export const LAST_YEAR = 2023;
export const demoYears: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index,
);

/** Thousands of residents of England in the middle of each year from 2010, roughly as they were. */
const NATIONAL_THOUSANDS: Record<AgePiece, readonly number[]> = {
  '0-4': [3270, 3330, 3390, 3410, 3420, 3430, 3430, 3400, 3350, 3300, 3220, 3120, 3090, 3070],
  '5-14': [6054, 6056, 6079, 6143, 6213, 6297, 6403, 6508, 6588, 6630, 6660, 6698, 6807, 6872],
  '15-17': [1980, 1960, 1940, 1930, 1910, 1890, 1850, 1810, 1790, 1800, 1840, 1900, 1980, 2040],
};

/** Where an area is young, it has more small children and fewer older ones. */
const TILT: Record<AgePiece, number> = { '0-4': 1, '5-14': 0, '15-17': -1 };

/** Male and female residents of an area, by piece of childhood and year. */
export type Populations = (code: string, piece: AgePiece, year: number) => { male: number; female: number };

/** Made-up populations, growing or shrinking slowly, that add up to England's. */
export function drawPopulations(areas: readonly DemoArea[], random: SeededRandom): Populations {
  const habits = areas.map((area) => {
    return { area, growth: 0.005 * random.normal(), youngness: 0.05 * random.normal() };
  });
  const drawn = new Map<string, { male: number; female: number }>();
  for (const piece of agePieces) {
    NATIONAL_THOUSANDS[piece].forEach((thousands, index) => {
      const sized = habits.map(({ area, growth, youngness }) => {
        const years = FIRST_YEAR + index - LAST_YEAR;
        return { area, weight: area.size * Math.exp(growth * years + TILT[piece] * youngness) };
      });
      const perWeight = (1000 * thousands) / sized.reduce((sum, { weight }) => sum + weight, 0);
      for (const { area, weight } of sized) {
        drawn.set(`${area.code} ${piece} ${FIRST_YEAR + index}`, divideBySex(weight * perWeight));
      }
    });
  }
  return (code, piece, year) => {
    const found = drawn.get(`${code} ${piece} ${year}`);
    if (found === undefined) throw new Error(`no population drawn: ${code}, ${piece}, ${year}`);
    return found;
  };
}

/** Residents under 16, and of 16 and 17, a third of those of 15 to 17 being taken as 15. */
export function splitAt16(
  populations: Populations,
  area: string,
  year: number,
): { under16: number; aged16And17: number } {
  const persons = (piece: AgePiece) => {
    const { male, female } = populations(area, piece, year);
    return male + female;
  };
  const fifteen = Math.round(persons('15-17') / 3);
  return {
    under16: persons('0-4') + persons('5-14') + fifteen,
    aged16And17: persons('15-17') - fifteen,
  };
}

function divideBySex(people: number): { male: number; female: number } {
  const male = Math.round(people * 0.512);
  return { male, female: Math.round(people) - male };
}
