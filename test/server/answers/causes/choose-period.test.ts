import { describe, expect, it } from 'vitest';
import { choosePeriod, distinctPeriods } from '../../../../server/answers/causes/choose-period.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import { period, westSussex } from '../../../support/answer-cases.ts';
import { causeCount } from '../../../support/causes-cases.ts';

const lineOf = (...observations: StoredObservation[]) => ({
  role: 'area' as const,
  area: westSussex,
  sex: 'persons' as const,
  age: { from: 0, to: 4, label: '' },
  category: { type: 'Cause (first external cause)', value: 'Falls' },
  observations,
});
const falls = (label: string, count: number | null) => causeCount(label, 'E10000032', 'Falls', count);
const ask = (asked: string | null, ...observations: StoredObservation[]) =>
  choosePeriod({ by: 'cause', position: 'first', period: asked === null ? null : period(asked) }, [
    lineOf(...observations),
  ])?.label ?? null;

describe('the period of which causes are shown', () => {
  it('is the latest year with a count, before three years pooled', () => {
    const pooled = falls('2021/22 - 23/24', 300);
    expect(ask(null, falls('2021/22', 90), falls('2022/23', 100), falls('2023/24', null), pooled)).toBe(
      '2022/23',
    );
  });

  it('is the latest at all where nothing is counted, and several years where there is no single one', () => {
    expect(ask(null, falls('2022/23', null), falls('2023/24', null))).toBe('2023/24');
    expect(ask(null, falls('2021/22 - 23/24', 300))).toBe('2021/22 - 23/24');
  });

  it('is the one asked for where it is held, and none where it is not or nothing is', () => {
    expect(ask('2022/23', falls('2022/23', 1), falls('2023/24', 1))).toBe('2022/23');
    expect(ask('2010/11', falls('2023/24', 1))).toBeNull();
    expect(ask(null)).toBeNull();
  });

  it('stand in order of time, each once', () => {
    const periods = distinctPeriods([falls('2023/24', 1), falls('2022/23', 1), falls('2023/24', 2)]);
    expect(periods.map(({ label }) => label)).toEqual(['2022/23', '2023/24']);
  });
});
