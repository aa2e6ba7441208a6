import type { DemoArea } from './demo-areas.ts';
import type { SeededRandom } from './seeded-random.ts';

/** How far areas differ: each is a part of the logarithm of the rate. */
export interface Spread {
  /** From one tenth of deprivation to the next. */
  readonly perDecile: number;
  /** Standard deviation between regions, between areas, and from one year to the next within an area. */
  readonly region: number;
  readonly area: number;
  readonly year: number;
}

/** By how much an area's rate stands above or below the national one in a year, as a factor. */
export type AreaEffects = (cell: { readonly area: string; readonly year: number }) => number;

/** Draws what lasts in each area and region, and how each area drifts from year to year. */
export function drawAreaEffects(
  areas: readonly DemoArea[],
  years: readonly number[],
  spread: Spread,
  random: SeededRandom,
): AreaEffects {
  const factors = new Map<string, number>();
  for (const region of new Set(areas.map((area) => area.region))) {
    const ofRegion = spread.region * random.normal();
    for (const { code, deprivationDecile } of areas.filter((area) => area.region === region)) {
      let level = ofRegion + spread.area * random.normal() + spread.perDecile * (5.5 - deprivationDecile);
      for (const year of years) {
        level += spread.year * random.normal();
        factors.set(`${code} ${year}`, Math.exp(level));
      }
    }
  }
  return ({ area, year }) => {
    const factor = factors.get(`${area} ${year}`);
    if (factor === undefined) throw new Error(`no effect drawn: ${area}, ${year}`);
    return factor;
  };
}
