import type { TrendDirection } from './recent-trend.ts';

/**
 * Whether a recent trend is for the better: `worse` when a value rises whose low is good, `neutral` when nothing
 * changes or neither direction is the better one, null when no trend could be calculated.
 */
export function judgeTrend(
  direction: TrendDirection,
  polarity: 'low-is-good' | 'high-is-good' | 'no-judgement',
): 'better' | 'worse' | 'neutral' | null {
  if (direction === 'cannot-calculate') return null;
  if (direction === 'no-change' || polarity === 'no-judgement') return 'neutral';
  return (direction === 'decreasing') === (polarity === 'low-is-good') ? 'better' : 'worse';
}
