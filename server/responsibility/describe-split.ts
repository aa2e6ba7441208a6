import type { Division } from './divide-by-commission.ts';

const NUMBERS = new Map([
  [2, 'Two'],
  [3, 'Three'],
]);

/**
 * Why a figure has several commissioners, as written on the screen: "Two commissioners: ages either side of 5",
 * "Two commissioners: handover in October 2015", or both reasons.
 */
export function describeSplit(division: Division): string {
  const bodies = new Set(division.pieces.flatMap(({ commissions }) => commissions.map(({ body }) => body)));
  const ages = division.pieces.slice(1).map(({ ageFrom }) => String(ageFrom));
  const handovers = findHandovers(division).map(monthInWords);
  const reasons = [
    ...(ages.length > 0 ? [`ages either side of ${joinWords(ages)}`] : []),
    ...(handovers.length > 0 ? [`handover in ${joinWords(handovers)}`] : []),
  ];
  return `${NUMBERS.get(bodies.size) ?? bodies.size} commissioners: ${reasons.join('; ')}`;
}

/** First days of the spans in which some ages have another body than in the span before. */
function findHandovers({ spans, pieces }: Division): readonly string[] {
  const changed = spans.filter(
    (_, index) =>
      index > 0 &&
      pieces.some(({ commissions }) => commissions[index]?.body !== commissions[index - 1]?.body),
  );
  return changed.map(({ from }) => from);
}

function monthInWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function joinWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
