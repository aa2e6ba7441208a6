import { ageBand } from '../../observation/age-band.ts';
import type { Duty } from '../../observation/duty.ts';
import { findAgePieces } from '../../responsibility/find-age-pieces.ts';
import { describeAgePiece } from '../../responsibility/find-eras.ts';

/** Childhood, as figures of children and young people are published: under 18. */
export const childhood = { from: 0, to: 17 } as const;

/** Where the ages of childhood are divided, in words made from the duties. */
export function sayAgeRule(duties: readonly Duty[]): string {
  const pieces = findAgePieces(childhood, duties);
  const words = pieces.map(({ from, to }) => describeAgePiece(from, to));
  if (pieces.length < 2)
    return `Ages are completed years: ${ageBand(childhood.from, childhood.to).label}, undivided.`;
  const cuts = pieces.slice(1).map(({ from }) => `age ${from} belongs to the older piece`);
  return `Ages are completed years, divided where commissions of public health have differed: ${words.join(' and ')}; ${cuts.join(', ')}.`;
}
