import { describe, expect, it } from 'vitest';
import { EarlierRelease } from '../../../server/disclosure/earlier-release.ts';
import { exactly, roundedTo } from '../../../server/disclosure/own-bounds.ts';
import { ReleaseLinks } from '../../../server/disclosure/release-links.ts';

const shown = (counts: readonly number[]) => {
  const release = new EarlierRelease(counts.length);
  counts.forEach((count, cell) => {
    if (count === 0) release.mask(cell);
    else release.show(cell, roundedTo(count));
  });
  return release;
};
const linked = (links: ReleaseLinks, release: number, cells: number) =>
  Array.from({ length: cells }, (_, cell) => links.isLinked(release, cell));

describe('a cell of an earlier release', () => {
  it('may be the same count as now where that would have been shown as it was', () => {
    // 42 and 44 are shown as 40 and 45, 7 is masked and 8 is not.
    const links = new ReleaseLinks([42, 44, 7, 8], [shown([40, 40, 0, 0])]);
    expect(linked(links, 0, 4)).toEqual([true, false, true, false]);
  });

  it('is one with that of other releases where the table has none and they agree', () => {
    const elsewhere = new EarlierRelease(1);
    elsewhere.show(0, exactly(39));
    const links = new ReleaseLinks([Number.NaN], [shown([40]), elsewhere, shown([45])]);
    expect([0, 1, 2].map((release) => links.isLinked(release, 0))).toEqual([true, true, false]);
  });
});

describe('a sum that cannot be as it was', () => {
  const open = () => new ReleaseLinks([48, 6, 42], [shown([50, 0, 40])]);

  it.each([
    ['its whole first', true, 0, [false, true, true]],
    ['one of its parts', false, 1, [true, true, false]],
    ['one of its parts, counted round', false, 2, [true, false, true]],
    ['its small parts', false, 'every small one', [true, false, true]],
    ['its large parts', false, 'every large one', [true, true, false]],
  ] as const)('loses %s', (_, changesWhole, changedPart, expected) => {
    const links = open();
    expect(links.loosen(0, [0, 1, 2], { changesWhole, changedPart })).toBe(true);
    expect(linked(links, 0, 3)).toEqual(expected);
  });

  it('has nothing more to lose at last', () => {
    const links = open();
    const account = { changesWhole: true, changedPart: 0 } as const;
    expect([1, 2, 3].map(() => links.loosen(0, [0, 1, 2], account))).toEqual([true, true, true]);
    expect(links.loosen(0, [0, 1, 2], account)).toBe(false);
  });
});
