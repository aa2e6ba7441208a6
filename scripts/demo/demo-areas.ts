import { findParents } from '../../server/catalogue/area-lineage.ts';
import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import type { Area } from '../../server/observation/area.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** An area in force with a size and a deprivation of its own, so that made-up figures have believable spread. */
export interface DemoArea {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Children under 18, or households; made up. */
  readonly size: number;
  /** 1 is the most deprived tenth of areas of its kind; made up. */
  readonly deprivationDecile: number;
}

/** The middle and the spread (of the logarithm) of sizes by kind of authority, the first letters of its code. */
interface SizeRule {
  readonly middle: number;
  readonly spread: number;
}

const CHILDREN: Record<string, SizeRule> = {
  E06: { middle: 45_000, spread: 0.45 },
  E08: { middle: 75_000, spread: 0.4 },
  E09: { middle: 65_000, spread: 0.25 },
  E10: { middle: 165_000, spread: 0.4 },
};

const HOUSEHOLDS: Record<string, SizeRule> = {
  E06: { middle: 95_000, spread: 0.45 },
  E07: { middle: 52_000, spread: 0.3 },
  E08: { middle: 140_000, spread: 0.4 },
  E09: { middle: 115_000, spread: 0.25 },
};

/** Authorities whose figures are suppressed in life because they are so small: they are so small here too. */
const SMALL: Record<string, { readonly children: number; readonly households: number }> = {
  E06000017: { children: 7_500, households: 17_000 },
  E06000053: { children: 400, households: 1_000 },
  E09000001: { children: 1_300, households: 5_500 },
};

/** Upper-tier authorities with children, and housing authorities with households, in force now. Sizes are made up. */
export function drawDemoAreas(
  catalogue: Catalogue,
  seed: string,
): { upperTier: DemoArea[]; housing: DemoArea[] } {
  const inForce = [...catalogue.areas.values()].filter(({ validTo }) => validTo === null);
  const draw = (type: 'utla' | 'ltla', rules: Record<string, SizeRule>, small: 'children' | 'households') => {
    const random = seededRandom(`${seed} ${small}`);
    const areas = inForce.filter(({ types }) => types.includes(type));
    const drawn = areas.map((area) => ({
      ...nameAndRegion(catalogue, area),
      size: SMALL[area.code]?.[small] ?? drawSize(area.code, rules, random),
      score: random.normal(),
    }));
    return rankIntoTenths(drawn);
  };
  return { upperTier: draw('utla', CHILDREN, 'children'), housing: draw('ltla', HOUSEHOLDS, 'households') };
}

function drawSize(code: string, rules: Record<string, SizeRule>, random: SeededRandom): number {
  const rule = rules[code.slice(0, 3)];
  if (rule === undefined) throw new Error(`area of a kind without a size: ${code}`);
  return Math.round(rule.middle * Math.exp(rule.spread * random.normal()));
}

function rankIntoTenths(
  areas: readonly (Omit<DemoArea, 'deprivationDecile'> & { score: number })[],
): DemoArea[] {
  const order = [...areas].sort((a, b) => a.score - b.score).map(({ code }) => code);
  const rank = new Map(order.map((code, index) => [code, index]));
  return areas.map(({ score: _, ...area }) => {
    const place = rank.get(area.code) ?? 0;
    return { ...area, deprivationDecile: Math.floor((10 * place) / areas.length) + 1 };
  });
}

function nameAndRegion(
  catalogue: Catalogue,
  { code, name }: Area,
): Pick<DemoArea, 'code' | 'name' | 'region'> {
  const region = findParents(catalogue.areas, code).find(({ types }) => types.includes('region'));
  if (region === undefined) throw new Error(`area without a region: ${code}`);
  return { code, name, region: region.code };
}
