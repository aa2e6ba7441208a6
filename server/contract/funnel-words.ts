/** Where an area lies in a funnel, in words and as a comparison; the screen, the paper and the files say the same. */
import type { Polarity } from '../observation/indicator-kind.ts';
import type { FunnelSignificance } from '../statistics/funnel-significance.ts';
import type { Comparison } from './parts.ts';

export const funnelSignificances = [
  'high-99.8',
  'high-95',
  'not-significant',
  'low-95',
  'low-99.8',
] as const satisfies readonly FunnelSignificance[];

const words: Record<FunnelSignificance, string> = {
  'high-99.8': 'above the 99.8% limit',
  'high-95': 'above the 95% limit',
  'not-significant': 'within the limits',
  'low-95': 'below the 95% limit',
  'low-99.8': 'below the 99.8% limit',
};

/** "above the 99.8% limit", "within the limits". */
export const funnelWords = (significance: FunnelSignificance): string => words[significance];

const asWithoutJudgement: Record<FunnelSignificance, Comparison> = {
  'high-99.8': 'highest',
  'high-95': 'higher',
  'not-significant': 'similar',
  'low-95': 'lower',
  'low-99.8': 'lowest',
};

const comparisons: Record<Polarity, Record<FunnelSignificance, Comparison>> = {
  'low-is-good': {
    'high-99.8': 'worst',
    'high-95': 'worse',
    'not-significant': 'similar',
    'low-95': 'better',
    'low-99.8': 'best',
  },
  'high-is-good': {
    'high-99.8': 'best',
    'high-95': 'better',
    'not-significant': 'similar',
    'low-95': 'worse',
    'low-99.8': 'worst',
  },
  'no-judgement': asWithoutJudgement,
};

/** A place in a funnel as a comparison with its average, at two levels: above the 99.8% limit is worst where low is good. */
export const comparisonInFunnel = (significance: FunnelSignificance, polarity: Polarity): Comparison =>
  comparisons[polarity][significance];
