import type { Unit } from '../../contract/parts.ts';
import type { Period } from '../../observation/period.ts';
import { monthsIn } from '../../observation/period.ts';
import { averageProportion, averageRate } from '../../statistics/funnel-limits.ts';
import { funnelPointOfRate } from '../../statistics/funnel-points.ts';
import type { FunnelRate, RateFunnel } from '../../statistics/funnel-rates.ts';
import {
  type FunnelSignificance,
  significanceOfProportions,
  significanceOfRates,
} from '../../statistics/funnel-significance.ts';

/** What an area brings to a funnel. */
export interface FunnelCandidate {
  readonly value: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
}

/** Where an area lies in a funnel, or why it has no place in it. */
export type FunnelVerdict =
  | { readonly place: { readonly significance: FunnelSignificance; readonly population: number } }
  | { readonly place: null; readonly why: string };

/** The funnel of some areas: what its limits are made from, and where each of the areas lies, in their order. */
export interface JudgedFunnel {
  readonly kind: 'rates' | 'proportions' | null;
  /** The areas that it is made from, with their published values as rates. */
  readonly members: readonly FunnelRate[];
  readonly settings: RateFunnel;
  /** In the unit of the values; null where there is no funnel. */
  readonly average: number | null;
  readonly verdicts: readonly FunnelVerdict[];
  /** Why there is no funnel at all; null where there is one. */
  readonly why: string | null;
}

/**
 * Judges each area against the funnel of all of them: crude rates and proportions of which value, count and denominator
 * are known. A published rate counts as it is published, and its people-years are the count over it. Everything else
 * has no place, and says why.
 */
export function judgeFunnel(areas: readonly FunnelCandidate[], unit: Unit, period: Period): JudgedFunnel {
  const kind = kindOf(unit);
  const settings: RateFunnel = { multiplier: unit.multiplier ?? 1, kind: 'crude', years: yearsOf(period) };
  const reasons = areas.map((area) => (kind === null ? NO_FUNNEL_OF_KIND : findObstacle(area, kind)));
  const members = areas.filter((_, place) => reasons[place] === null).map(toMember);
  const why = kind === null ? NO_FUNNEL_OF_KIND : findObstacleOfAll(members);
  if (kind === null || why !== null) {
    const verdicts = reasons.map((reason) => ({ place: null, why: reason ?? why ?? '' }));
    return { kind: null, members: [], settings, average: null, verdicts, why };
  }
  const places = placeMembers(members, kind, settings);
  let next = 0;
  const verdicts = reasons.map((reason): FunnelVerdict => {
    if (reason !== null) return { place: null, why: reason };
    const place = places[next] ?? null;
    next += 1;
    return place ? { place } : { place: null, why: NO_POPULATION };
  });
  return { kind, members, settings, average: averageOf(members, kind, settings), verdicts, why: null };
}

const NO_FUNNEL_OF_KIND =
  'A funnel is made of crude rates and proportions; this indicator is neither, or what it is has not been said.';
const NO_POPULATION = 'It has no denominator, so it has no place along the axis of a funnel.';
const LEAST_AREAS = 2;

function kindOf({ valueType, multiplier }: Unit): 'rates' | 'proportions' | null {
  if (multiplier === null) return null;
  if (valueType === 'crude-rate') return 'rates';
  return valueType === 'proportion' ? 'proportions' : null;
}

function findObstacle(
  { value, count, denominator }: FunnelCandidate,
  kind: 'rates' | 'proportions',
): string | null {
  if (value === null) return 'It has no value.';
  if (count === null) return 'Its count is not given, so chance cannot be judged by a funnel.';
  if (denominator === null || !(denominator > 0)) return NO_POPULATION;
  if (kind === 'proportions' && count > denominator) return 'Its count is above its denominator.';
  if (kind === 'rates' && count > 0 && !(value > 0)) return 'Its rate is 0 though its count is not.';
  return null;
}

function findObstacleOfAll(members: readonly FunnelRate[]): string | null {
  if (members.length < LEAST_AREAS) {
    return 'A funnel needs two areas at least of which value, count and denominator are known.';
  }
  return members.every(({ count }) => count === 0)
    ? 'None of the areas has any events, so a funnel has no limits.'
    : null;
}

function toMember({ value, count, denominator }: FunnelCandidate): FunnelRate {
  return { rate: value, count, denominator };
}

function placeMembers(members: readonly FunnelRate[], kind: 'rates' | 'proportions', settings: RateFunnel) {
  const significances =
    kind === 'rates' ? significanceOfRates(members, settings) : significanceOfProportions(members);
  return members.map((member, place) => {
    const significance = significances[place] ?? null;
    const population = kind === 'rates' ? peopleOfYear(member, settings) : member.denominator;
    return significance === null || population === null ? null : { significance, population };
  });
}

/** People of one year: what the count is worth at the published rate, or what was given where the two agree. */
function peopleOfYear(member: FunnelRate, settings: RateFunnel): number | null {
  const { population } = funnelPointOfRate(member, settings);
  if (population === null || member.denominator === null) return population;
  const given = member.denominator / settings.years;
  return Math.abs(population - given) <= SAME_SHARE * given ? given : population;
}

/** Two numbers of people that differ by less than this share are the same, but for rounding in the machine. */
const SAME_SHARE = 1e-6;

function averageOf(
  members: readonly FunnelRate[],
  kind: 'rates' | 'proportions',
  settings: RateFunnel,
): number {
  const average = kind === 'rates' ? averageRate(members, settings).average : averageProportion(members);
  return settings.multiplier * average;
}

/** Whole years; a part of a year counts as one, since its rates are of that part and not of a year. */
function yearsOf(period: Period): number {
  return Math.max(1, Math.round(monthsIn(period) / 12));
}
