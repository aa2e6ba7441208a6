import { afterAll, describe, expect, it } from 'vitest';
import { findComparedFigures } from '../../../../server/answers/comparison/find-compared-figures.ts';
import type { ComparisonQuestion } from '../../../../server/contract/comparison.ts';
import { areas, catalogue, extract, observation, period } from '../../../support/answer-cases.ts';
import { select } from '../../../support/comparison-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

/** Figures of several years, three years pooled among them. All are invented. */
const release = extract('real');
const { store, close } = await fillStore([
  {
    extract: release,
    observations: [
      observation('2021/22 - 23/24', { value: 50 }),
      observation('2023/24', { value: 87 }),
      observation('2023/24', { area: 'E92000001', value: 73 }),
      observation('2023/24', { sex: 'male', value: 99 }),
      observation('2023/24', { category: { type: 'Decile', value: 'One' }, value: 98 }),
      observation('2024/25', { missing: 'suppressed' }),
      observation('2018/19', { area: 'E10000006', value: 81 }),
      observation('2018/19', { area: 'E08000016', value: 70 }),
    ],
  },
]);
afterAll(close);

const held = ['2018/19', '2021/22 - 23/24', '2023/24', '2024/25'].map(period);
const context = { store, catalogue, version: 1, today: '2026-01-31' };

async function find(changes: Partial<ComparisonQuestion> = {}) {
  const holdings = await store.findHoldings(1);
  const selection = select(changes, holdings);
  const ground = { indicator: selection.indicator, areas, extracts: new Map([[release.id, release]]) };
  return findComparedFigures(selection, held, { ground, context });
}

const valuesOf = (found: Awaited<ReturnType<typeof find>>) =>
  [...(found?.byArea ?? [])].map(([code, { value }]) => [code, value]);

describe('the figures of one period', () => {
  it('are those of the latest with a value, of everybody, with what was passed over', async () => {
    const found = await find();
    expect(valuesOf(found)).toEqual([['E10000032', 87]]);
    expect([found?.period.label, found?.benchmark?.value]).toEqual(['2023/24', 73]);
    expect(found?.passedOver.map(({ label }) => label)).toEqual(['2024/25']);
  });

  it('are of exactly the period asked for, not of a year within it', async () => {
    expect(valuesOf(await find({ period: '2021/22 - 23/24' }))).toEqual([['E10000032', 50]]);
    expect(valuesOf(await find({ period: '2023/24', sex: 'male' }))).toEqual([['E10000032', 99]]);
  });

  it('stand under the earlier code of an authority, and beside them what others have replaced since', async () => {
    const found = await find({ period: '2018/19' });
    expect(valuesOf(found)).toEqual([['E08000038', 70]]);
    expect([...(found?.replaced ?? [])].map(([code, { value }]) => [code, value])).toEqual([
      ['E10000006', 81],
    ]);
  });

  it('are those of a period of missing values alone where it is asked for', async () => {
    const found = await find({ period: '2024/25' });
    expect(found?.byArea.get('E10000032')?.missing).toBe('suppressed');
  });

  it.each([{ age: '0-4' }, { period: '2031/32' }, { area: ['E07000223'], benchmark: 'none' }])(
    'are none where nothing is held: %j',
    async (question) => {
      expect(await find(question)).toBeNull();
    },
  );
});
