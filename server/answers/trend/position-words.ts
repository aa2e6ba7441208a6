import type { Comparison } from '../../contract/parts.ts';
import type { Polarity } from '../../observation/indicator-kind.ts';

/** Where a figure stands against the benchmark, whichever of the two is the better. */
export type Position = 'higher' | 'lower' | 'similar';

/** What a comparison says of the figure itself: "worse" is higher where low is good. Null where nothing was compared. */
export function positionOf(comparison: Comparison, polarity: Polarity): Position | null {
  if (comparison === 'not-compared') return null;
  if (comparison === 'similar') return 'similar';
  if (comparison === 'higher' || comparison === 'highest') return 'higher';
  if (comparison === 'lower' || comparison === 'lowest') return 'lower';
  const isBetter = comparison === 'better' || comparison === 'best';
  return isBetter === (polarity === 'high-is-good') ? 'higher' : 'lower';
}

/** "higher than", "lower than", "similar to". */
export const positionWords = (position: Position): string =>
  position === 'similar' ? 'similar to' : `${position} than`;
