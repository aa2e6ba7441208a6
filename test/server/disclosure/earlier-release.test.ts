import { expect, it } from 'vitest';
import { EarlierRelease } from '../../../server/disclosure/earlier-release.ts';
import { roundedTo } from '../../../server/disclosure/own-bounds.ts';

it('knows what was shown of each cell, and which counts were masked', () => {
  const release = new EarlierRelease(3);
  release.show(0, roundedTo(40));
  release.mask(1);
  expect([0, 1, 2].map((cell) => release.boundsOf(cell))).toEqual([
    { least: 38, most: 42 },
    { least: 1, most: 7 },
    { least: 0, most: Number.POSITIVE_INFINITY },
  ]);
  expect([0, 1, 2].map((cell) => release.isMasked(cell))).toEqual([false, true, false]);
});
