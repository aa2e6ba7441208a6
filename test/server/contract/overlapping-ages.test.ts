import { expect, it } from 'vitest';
import { doAgesOverlap } from '../../../server/contract/overlapping-ages.ts';

it.each([
  [0, 4, 5, 17, false],
  [0, 4, 0, 14, true],
  [0, 14, 14, 15, true],
  [16, null, 5, 17, true],
  [16, null, 0, 15, false],
  [null, null, 0, 15, false],
] as const)('ages %s to %s and %s to %s share a year: %s', (from, to, otherFrom, otherTo, expected) => {
  const [one, other] = [
    { from, to },
    { from: otherFrom, to: otherTo },
  ];
  expect([doAgesOverlap(one, other), doAgesOverlap(other, one)]).toEqual([expected, expected]);
});
