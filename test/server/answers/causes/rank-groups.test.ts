import { expect, it } from 'vitest';
import { rankGroups } from '../../../../server/answers/causes/rank-groups.ts';
import { causeGroup, causePoint, suppressedGroup } from '../../../support/causes-cases.ts';

const counted = (key: string, count: number, kind: 'cause' | 'none' = 'cause') =>
  causeGroup({ key, kind, measure: causePoint({ count }) });

it('groups stand by number of admissions, then those suppressed, then those with none, no external cause last', () => {
  const groups = [
    counted('none', 90, 'none'),
    counted('forces', 0),
    suppressedGroup,
    counted('poisoning', 60),
    counted('transport', 60),
    counted('falls', 200),
    counted('assault', 20),
  ];
  expect(rankGroups(groups).map(({ key, rank }) => [key, rank])).toEqual([
    ['falls', 1],
    ['poisoning', 2],
    ['transport', 2],
    ['assault', 4],
    ['drowning', null],
    ['forces', 5],
    ['none', null],
  ]);
});
