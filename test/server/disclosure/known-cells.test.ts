import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdditiveRelations } from '../../../server/disclosure/additive-relations.ts';
import { KnownCells } from '../../../server/disclosure/known-cells.ts';
import type { OwnBounds } from '../../../server/disclosure/own-bounds.ts';
import { attackCells, type SumOfCells } from '../../support/attack-cells.ts';

const unknown: OwnBounds = { least: 0, most: Number.POSITIVE_INFINITY };

describe('what is known of the cells of a table', () => {
  it('is worked out, and forgotten where less is shown', () => {
    // [c], 40 and 50, then a wider 60 of which 50 and 10 are parts.
    const own: OwnBounds[] = [
      { least: 1, most: 7 },
      { least: 38, most: 42 },
      { least: 48, most: 52 },
      { least: 8, most: 12 },
      { least: 58, most: 62 },
    ];
    const relations = new AdditiveRelations();
    relations.add(2, [0, 1], false);
    relations.add(4, [2, 3], false);
    const known = new KnownCells(own.length, relations, (cell) => own[cell] ?? unknown);
    expect([known.leastOf(0), known.mostOf(0)]).toEqual([6, 7]);
    expect(known.narrowing(0, 'tight')).toEqual([0]);
    own[2] = unknown;
    known.lose([2]);
    // 50 is 46 to 54 by the wider sum, at most 49 by its own parts: 46 - 42 is still 4.
    expect([known.leastOf(0), known.mostOf(0)]).toEqual([4, 7]);
    own[4] = unknown;
    known.lose([4]);
    expect([known.leastOf(0), known.mostOf(0)]).toEqual([1, 7]);
    expect(known.narrowing(0, 'any')).toEqual([]);
  });

  it('forgets what cells have told each other after a third began it', () => {
    // 2 = 0 + 1, twice over by 3 = 0 + 1: what is known of 0 and 1 must not outlive 2 and 3.
    const own: OwnBounds[] = [unknown, unknown, { least: 5, most: 5 }, { least: 5, most: 6 }];
    const relations = new AdditiveRelations();
    relations.add(2, [0, 1], false);
    relations.add(3, [0, 1], false);
    relations.add(0, [1], true);
    const known = new KnownCells(own.length, relations, (cell) => own[cell] ?? unknown);
    expect([known.mostOf(0), known.mostOf(1)]).toEqual([5, 5]);
    own[2] = unknown;
    own[3] = unknown;
    known.lose([2, 3]);
    expect([known.mostOf(0), known.mostOf(1)]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it('is the same after any losses as if no more had ever been shown', () => {
    fc.assert(
      fc.property(tables, ({ counts, sums, spread, losses }) => {
        const own: OwnBounds[] = counts.map((count, cell) => {
          const by = spread[cell] ?? 0;
          return { least: Math.max(0, count - by), most: count + by };
        });
        const relations = new AdditiveRelations();
        for (const { whole, parts, isOpen } of sums) relations.add(whole, parts, isOpen);
        const ownOf = (cell: number) => own[cell] ?? unknown;
        const known = new KnownCells(own.length, relations, ownOf);
        for (const lost of losses) {
          for (const cell of lost) own[cell] = unknown;
          known.lose(lost);
          const anew = attackCells(own, sums);
          expect(own.map((_, cell) => ({ least: known.leastOf(cell), most: known.mostOf(cell) }))).toEqual(
            anew,
          );
        }
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
  });
});

/** Eight cells to add up, wholes of random ones of them and of earlier wholes, and which cells are lost, bit by bit. */
const tables = fc
  .record({
    single: fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }),
    picks: fc.array(fc.record({ picked: fc.nat(4095), isOpen: fc.boolean() }), {
      minLength: 3,
      maxLength: 12,
    }),
    spread: fc.array(fc.nat(3), { minLength: 20, maxLength: 20 }),
    losses: fc.array(fc.uniqueArray(fc.nat(10), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ single, picks, spread, losses }) => {
    const counts = [...single];
    const sums = picks.map(({ picked, isOpen }): SumOfCells => {
      const parts = counts.map((_, cell) => cell).filter((cell) => (picked >> (cell % 12)) % 2 === 1);
      const whole = counts.length;
      counts.push(parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0));
      return { whole, parts, isOpen };
    });
    return { counts, sums, spread, losses };
  });
