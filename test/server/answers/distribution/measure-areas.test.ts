import { expect, it } from 'vitest';
import { areasWithValue, measureAreas } from '../../../../server/answers/distribution/measure-areas.ts';
import { observation, period } from '../../../support/answer-cases.ts';
import { select } from '../../../support/comparison-cases.ts';
import { measured } from '../../../support/distribution-cases.ts';

it('works out a value from count and population, and keeps an area without a row', () => {
  const { areas, extracts, benchmark } = measureAreas(
    select({ area: ['E10000032', 'E10000030'] }),
    period('2023/24'),
    {
      period: period('2023/24'),
      byArea: new Map([['E10000032', observation('2023/24', { count: 50, denominator: 10_000 })]]),
      benchmark: observation('2023/24', { value: 60, extract: 'of-england' }),
      replaced: new Map(),
      passedOver: [],
    },
  );
  expect(areas.map(({ area, measure }) => [area.name, measure?.value])).toEqual([
    ['West Sussex', 50],
    ['Surrey', undefined],
  ]);
  expect([extracts, benchmark?.value]).toEqual([['real'], 60]);
});

it('a period without figures has areas without figures', () => {
  const { areas, extracts } = measureAreas(select({ area: ['E10000032'] }), period('2023/24'), null);
  expect([areas.map(({ measure }) => measure), extracts]).toEqual([[null], []]);
});

it('values stand from the highest, equals by name, zero among them', () => {
  const each = measured('2023/24', [0, 5, 'suppressed', 5, 9]);
  expect(areasWithValue(each).map(({ area, value }) => [area.name, value])).toEqual([
    ['Area 5', 9],
    ['Area 2', 5],
    ['Area 4', 5],
    ['Area 1', 0],
  ]);
});
