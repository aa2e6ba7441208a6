import { describe, expect, it } from 'vitest';
import {
  listMainCauses,
  nameLeadingCauses,
} from '../../../../server/answers/partner-questions/leading-causes.ts';
import type { CauseGroup } from '../../../../server/contract/causes.ts';
import { causeGroup, causePoint } from '../../../support/causes-cases.ts';

/** Causes by their counts, the most first; those with as many share a rank. */
const causesOf = (...counts: number[]): CauseGroup[] =>
  counts.map((count, at) =>
    causeGroup({ key: `cause-${at}`, rank: counts.indexOf(count) + 1, measure: causePoint({ count }) }),
  );
const countsOf = (groups: readonly CauseGroup[]) => groups.map(({ measure }) => measure?.count);
const named = (...counts: number[]) =>
  countsOf(nameLeadingCauses(listMainCauses({ groups: causesOf(...counts) })));
const listed = (...counts: number[]) => countsOf(listMainCauses({ groups: causesOf(...counts) }));

describe('the causes with the most admissions', () => {
  // Of seven the third ties with four others, so that three of them would be two of five at random.
  it('are named above a tie that does not fit within three', () => {
    expect(named(55, 40, 30, 30, 30, 30, 30)).toEqual([55, 40]);
    expect(named(55, 40, 40, 40)).toEqual([55]);
  });

  it('are named with all that tie where they fit within three', () => {
    expect(named(55, 30, 30, 20)).toEqual([55, 30, 30]);
    expect(named(55, 30, 30)).toEqual([55, 30, 30]);
  });

  it('are not named where more than three tie for the first place', () => {
    expect(named(30, 30, 30, 30)).toEqual([]);
  });

  it('are listed to the fifth and all that tie with it', () => {
    expect(listed(55, 40, 30, 30, 30, 30, 30, 5)).toEqual([55, 40, 30, 30, 30, 30, 30]);
    expect(listed(9, 8, 7, 6, 5, 4)).toEqual([9, 8, 7, 6, 5]);
  });

  it('are none without admissions, none that is not shown, and no unknown cause', () => {
    const [none, hidden, unknown] = [
      causeGroup({ measure: causePoint({ count: 0 }), rank: 1 }),
      causeGroup({ measure: causePoint({ count: null }), rank: null }),
      causeGroup({ kind: 'none', rank: null }),
    ];
    expect(listMainCauses({ groups: [none, hidden, unknown] })).toEqual([]);
  });
});
