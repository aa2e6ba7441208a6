import { describe, expect, it } from 'vitest';
import { AdditiveRelations } from '../../../server/disclosure/additive-relations.ts';
import { CellStates, reluctance } from '../../../server/disclosure/cell-states.ts';
import { EarlierRelease } from '../../../server/disclosure/earlier-release.ts';
import { joinReleases } from '../../../server/disclosure/join-releases.ts';
import { roundedTo } from '../../../server/disclosure/own-bounds.ts';

const account = { changesWhole: true, changedPart: 0 } as const;

/** A masked, a rounded, a zero and a national cell, the rounded one shown before where `before` says so. */
function open(before: number | null = null) {
  const counts = [6, 42, 0, 58];
  const release = new EarlierRelease(counts.length);
  if (before !== null) release.show(1, roundedTo(before));
  const table = {
    ...{
      counts,
      order: counts,
      groupOf: () => 0,
      isNational: (cell: number) => cell === 3,
      isHeadline: () => false,
    },
    ...{ relations: new AdditiveRelations(), assumed: new AdditiveRelations(), releases: [release] },
  };
  const states = new CellStates(table, 'nhs-suppress-1-7-round-5');
  return { states, joined: joinReleases(table, (cell) => states.firstBoundsOf(cell), account) };
}

describe('a cell', () => {
  it('is first shown by its own count', () => {
    const { states } = open();
    expect([0, 1, 2, 3].map((cell) => states.show(cell).count)).toEqual([null, 40, 0, 58]);
  });

  it('of a country is rounded before it is withheld', () => {
    const { states, joined } = open();
    const seen = [0, 1, 2].map(() => {
      const { count } = states.show(3);
      states.makeCoarser(3);
      return count;
    });
    expect(seen).toEqual([58, 60, null]);
    expect(states.isHidden(3, joined)).toBe(true);
  });

  it('is made coarser the later the less it helps', () => {
    const { states, joined } = open();
    const { detail, hiddenAnyway, zero } = reluctance;
    expect([0, 1, 2, 3].map((cell) => states.reluctanceOf(cell, joined))).toEqual([
      hiddenAnyway,
      detail,
      zero,
      detail,
    ]);
  });

  it('is never made coarser where an earlier release shows as much', () => {
    const { states, joined } = open(40);
    expect(states.reluctanceOf(1, joined)).toBe(reluctance.never);
    states.makeCoarser(1);
    expect(states.boundsOf(1, joined)).toEqual({ least: 38, most: 42 });
  });
});
