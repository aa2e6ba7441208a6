import { expect, it } from 'vitest';
import { findBreaks, isSameRelease } from '../../../../server/answers/distribution/find-breaks.ts';
import { extract } from '../../../support/answer-cases.ts';
import { measured } from '../../../support/distribution-cases.ts';

const extracts = new Map(
  [
    extract('older', { released: '2024-03-05' }),
    extract('newer', { released: '2024-03-31', releasedStated: false }),
  ].map((each) => [each.id, each]),
);

it('a break stands where other extracts begin, over a gap too, and nowhere else', () => {
  const periods = [
    measured('2019/20', [1], { extracts: ['older'] }),
    measured('2020/21', [1], { extracts: ['older'] }),
    measured('2021/22', ['not-held']),
    measured('2022/23', [1], { extracts: ['newer'] }),
    measured('2023/24', [1], { extracts: ['newer'] }),
  ];
  expect(findBreaks(periods, extracts)).toEqual([
    null,
    null,
    null,
    'Another release: 2022/23 is from newer.csv (release date not stated; figures to 31 March 2024), 2020/21 from older.csv (released 5 March 2024). A step between them may be a revision.',
    null,
  ]);
});

it('periods are of the same release where they share every extract', () => {
  const of = (...ids: string[]) => ({ extracts: ids });
  expect([isSameRelease(of('a', 'b'), of('a', 'b')), isSameRelease(of('a'), of('a', 'b'))]).toEqual([
    true,
    false,
  ]);
});
