import type { FunnelLine } from '../../contract/comparison.ts';
import { valueAxis } from '../../contract/value-axis.ts';
import {
  expectedAtLimit,
  funnelLimitsOfProportions,
  funnelLimitsOfRates,
  funnelTails,
  proportionLimit,
} from '../../statistics/funnel-limits.ts';
import type { JudgedFunnel } from './judge-funnel.ts';

const LIMITS = ['lower95', 'upper95', 'lower998', 'upper998'] as const;

const TAILS = {
  lower95: { tail: funnelTails[95], side: 'lower' },
  upper95: { tail: funnelTails[95], side: 'upper' },
  lower998: { tail: funnelTails[99.8], side: 'lower' },
  upper998: { tail: funnelTails[99.8], side: 'upper' },
} as const;

/** By what share the events grow from one further place of a line to the next. */
const FURTHER = 1.05;

/**
 * The four limit lines of a funnel, along the populations of its areas and on to the end of the axis that these are drawn
 * on, so that no line ends before the largest area; none where there is no funnel.
 */
export function drawFunnelLines({ kind, members, settings, average, verdicts }: JudgedFunnel): FunnelLine[] {
  if (kind === null || average === null) return [];
  const end = valueAxis(verdicts.flatMap(({ place }) => place?.population ?? [])).to;
  return kind === 'rates'
    ? linesOfRates(members, settings, end)
    : linesOfProportions(members, { ...settings, average }, end);
}

/** Each limit of a rate stands at a population of its own: the one in which so many events are just within chance. */
function linesOfRates(
  members: JudgedFunnel['members'],
  settings: JudgedFunnel['settings'],
  end: number,
): FunnelLine[] {
  const { limits, average } = funnelLimitsOfRates(members, settings);
  const last = limits.at(-1)?.events ?? 1;
  return LIMITS.map((limit) => {
    const points = limits.map((at) => ({ population: at[limit].size, value: at[limit].limit }));
    const reached = points.at(-1)?.population ?? end;
    return {
      limit,
      points: [...points, ...(reached < end ? goOn(limit, last, { ...settings, average, end }) : [])],
    };
  });
}

/** Further places of a line of rates, at ever more events, to the first at or beyond the end of the axis. */
function goOn(
  limit: (typeof LIMITS)[number],
  last: number,
  { multiplier, years, average, end }: JudgedFunnel['settings'] & { average: number; end: number },
): FunnelLine['points'] {
  const { tail, side } = TAILS[limit];
  const points: FunnelLine['points'] = [];
  for (let events = last; (points.at(-1)?.population ?? 0) < end; ) {
    events = Math.ceil(events * FURTHER);
    const people = expectedAtLimit(events, tail, side) / (average / multiplier);
    points.push({ population: people / years, value: (multiplier * events) / people });
  }
  return points;
}

function linesOfProportions(
  members: JudgedFunnel['members'],
  { multiplier, average }: JudgedFunnel['settings'] & { readonly average: number },
  end: number,
): FunnelLine[] {
  const { limits } = funnelLimitsOfProportions(members, { multiplier });
  return LIMITS.map((limit) => ({
    limit,
    points: [
      ...limits.map((at) => ({ population: at.population, value: at[limit] })),
      ...((limits.at(-1)?.population ?? end) < end
        ? [{ population: end, value: limitAt(limit, end, { multiplier, average }) }]
        : []),
    ],
  }));
}

function limitAt(
  limit: (typeof LIMITS)[number],
  population: number,
  { multiplier, average }: { readonly multiplier: number; readonly average: number },
): number {
  const { tail, side } = TAILS[limit];
  const sign = side === 'lower' ? -1 : 1;
  const value = proportionLimit(average / multiplier, population, { tail, side: sign, multiplier });
  return Math.min(multiplier, Math.max(0, value));
}
