import { afterAll, expect, it } from 'vitest';
import { findColumnFigures } from '../../../../server/answers/overview/find-column-figures.ts';
import { selectOverview } from '../../../../server/answers/overview/select-overview.ts';
import { areas, catalogue, extract, observation } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { injuriesHeld, setting } from '../../../support/overview-cases.ts';

const { store, close } = await fillStore([
  {
    extract: extract('real'),
    observations: [
      observation('2022/23', { value: 60 }),
      observation('2023/24', { value: 70 }),
      observation('2023/24', { value: 72, area: 'E92000001' }),
      observation('2023/24', { value: 1, sex: 'male' }),
    ],
  },
]);
afterAll(close);

it('the figures of an indicator come by age and period, the latest first, each area once', async () => {
  const { columns } = selectOverview({ parent: 'E12000008' }, setting);
  const ground = { indicator: injuriesHeld, areas, extracts: new Map() };
  const context = { store, catalogue, version: 1, today: '2026-01-31' };
  const comparisons = columns.map(({ comparison }) => comparison);
  const found = (await findColumnFigures(comparisons, ground, context)).get('0-14') ?? [];
  expect(
    found.map(({ period, byArea, benchmark }) => [
      period.label,
      [...byArea].map(([code, { value }]) => [code, value]),
      benchmark?.value,
    ]),
  ).toEqual([
    ['2023/24', [['E10000032', 70]], 72],
    ['2022/23', [['E10000032', 60]], undefined],
  ]);
  expect(await findColumnFigures([], ground, context)).toEqual(new Map());
});
