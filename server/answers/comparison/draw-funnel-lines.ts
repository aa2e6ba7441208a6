import type { FunnelLine } from '../../contract/comparison.ts';
import { funnelLimitsOfProportions, funnelLimitsOfRates } from '../../statistics/funnel-limits.ts';
import type { JudgedFunnel } from './judge-funnel.ts';

const LIMITS = ['lower95', 'upper95', 'lower998', 'upper998'] as const;

/** The four limit lines of a funnel, along the populations of its areas; none where there is no funnel. */
export function drawFunnelLines({ kind, members, settings }: JudgedFunnel): FunnelLine[] {
  if (kind === null) return [];
  return kind === 'rates' ? linesOfRates(members, settings) : linesOfProportions(members, settings);
}

/** Each limit of a rate stands at a population of its own: the one in which so many events are just within chance. */
function linesOfRates(members: JudgedFunnel['members'], settings: JudgedFunnel['settings']): FunnelLine[] {
  const { limits } = funnelLimitsOfRates(members, settings);
  return LIMITS.map((limit) => ({
    limit,
    points: limits.map((at) => ({ population: at[limit].size, value: at[limit].limit })),
  }));
}

function linesOfProportions(
  members: JudgedFunnel['members'],
  { multiplier }: JudgedFunnel['settings'],
): FunnelLine[] {
  const { limits } = funnelLimitsOfProportions(members, { multiplier });
  return LIMITS.map((limit) => ({
    limit,
    points: limits.map((at) => ({ population: at.population, value: at[limit] })),
  }));
}
