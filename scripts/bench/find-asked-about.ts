import type { AnswerContext } from '../../server/answers/answer-context.ts';
import { findKnownAreas } from '../../server/answers/known-areas.ts';
import type { AskedAbout } from './bench-questions.ts';

/** The indicators that a store holds and the upper-tier authorities in force. */
export async function findAskedAbout(context: AnswerContext): Promise<AskedAbout> {
  const holdings = await context.store.findHoldings(context.version);
  const areas = await findKnownAreas(context);
  return {
    indicators: [...new Set(holdings.map(({ indicator }) => indicator))].sort(),
    areas: [...areas.values()]
      .filter(({ types, validTo }) => types.includes('utla') && validTo === null)
      .map(({ code }) => code),
  };
}
