import type { SeededRandom } from './seeded-random.ts';

/**
 * Shares a whole number of events out over things by their weights, scattered as events of chance are (multinomial):
 * each thing comes back with a whole number, and the numbers add up to the total exactly.
 */
export function shareOut<Thing>(
  total: number,
  things: readonly Thing[],
  weightOf: (thing: Thing) => number,
  random: SeededRandom,
): { thing: Thing; events: number }[] {
  const weighed = things.map((thing) => ({ thing, weight: weightOf(thing) }));
  let eventsLeft = total;
  let weightLeft = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ thing, weight }, index) => {
    const last = index === weighed.length - 1;
    const events = last ? eventsLeft : random.binomial(eventsLeft, weight / weightLeft);
    eventsLeft -= events;
    weightLeft -= weight;
    return { thing, events };
  });
}
