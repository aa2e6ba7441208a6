import { describe, expect, it } from 'vitest';
import { AdditiveRelations } from '../../../server/disclosure/additive-relations.ts';
import { EarlierRelease } from '../../../server/disclosure/earlier-release.ts';
import { joinReleases } from '../../../server/disclosure/join-releases.ts';
import { type OwnBounds, roundedTo, small, unknown } from '../../../server/disclosure/own-bounds.ts';

const account = { changesWhole: true, changedPart: 0 } as const;

/** Ages 0-4, 5-17 and 0-17 with what was shown of them before: null for nothing. */
function join(
  counts: readonly number[],
  now: readonly OwnBounds[],
  before: readonly (number | 'c' | null)[],
) {
  const relations = new AdditiveRelations();
  relations.add(2, [0, 1], false);
  const release = new EarlierRelease(counts.length);
  before.forEach((shown, cell) => {
    if (shown === 'c') release.mask(cell);
    else if (shown !== null) release.show(cell, roundedTo(shown));
  });
  const table = { counts, relations, assumed: new AdditiveRelations(), releases: [release] };
  return joinReleases(table, (cell) => now[cell] ?? unknown, account);
}

describe('a table joined with an earlier release', () => {
  it('has no further cells where nothing seems to have changed, and the bounds of both', () => {
    const joined = join([6, 42, 48], [small, roundedTo(40), unknown], ['c', null, 50]);
    expect(joined.origins).toEqual([0, 1, 2]);
    expect(joined.least).toEqual([1, 0, 48]);
    expect(joined.most).toEqual([7, Number.POSITIVE_INFINITY, 52]);
    expect(joined.relations.count).toBe(1);
  });

  it('has changed cells twice, and the sum as it was then', () => {
    // 8 was shown as 10 and is 7 now. Were 0-17 the same, it would be 7 + 42 at most now, and 5-17 41 at most then.
    const joined = join([7, 42, 49], [small, roundedTo(40), roundedTo(50)], [10, 40, 50]);
    expect(joined.origins).toEqual([0, 1, 2, 0, 2]);
    expect(joined.relations.membersOf(1)).toEqual([4, 3, 1]);
    expect(joined.maskedBefore).toEqual([]);
  });

  it('takes a sum apart that cannot hold then as now, by the account of what has changed', () => {
    // True 2, 45 and 47 before: 47 - 43 leaves no 5 for the first age, so that it is taken to have changed.
    const joined = join([5, 45, 50], [small, roundedTo(45), roundedTo(50)], ['c', 45, 45]);
    expect(joined.origins).toEqual([0, 1, 2, 0, 2]);
    expect(joined.relations.membersOf(1)).toEqual([4, 3, 1]);
    expect(joined.maskedBefore).toEqual([3]);
  });

  it('knows which changed cells were masked', () => {
    const joined = join([9, 42, 51], [roundedTo(10), roundedTo(40), roundedTo(50)], ['c', null, 50]);
    expect(joined.maskedBefore).toEqual([3]);
  });
});
