import { describe, expect, it } from 'vitest';
import { selectInequality } from '../../../../server/answers/inequality/inequality-selection.ts';
import type { InequalityQuestion } from '../../../../server/contract/inequality.ts';
import { areas, england } from '../../../support/answer-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const select = (question: Partial<InequalityQuestion>) =>
  selectInequality(
    { indicator: '90284', area: 'E92000001', ...question },
    { indicator: knownIndicator(), age: null },
    areas,
  );

describe('the selection of an inequality', () => {
  it('is by deprivation, of persons, the latest period and the usual age, compared with the area itself', () => {
    expect(select({})).toMatchObject({
      by: 'deprivation',
      area: england,
      categoryType: null,
      period: null,
      trend: {
        by: 'category',
        sex: 'persons',
        benchmark: england,
        areas: [england],
        age: { from: 0, to: 14 },
      },
    });
  });

  it('takes the period, sex, age and division asked for', () => {
    expect(select({ period: '2022/23', sex: 'male', age: '0-4', categoryType: 'deciles' })).toMatchObject({
      categoryType: 'deciles',
      period: { start: '2022-04-01', end: '2023-04-01' },
      trend: { sex: 'male', age: { from: 0, to: 4 } },
    });
    expect(select({ period: ' Latest ' }).period).toBeNull();
  });

  it('by sex compares males and females with persons', () => {
    expect(select({ by: 'sex' })).toMatchObject({ by: 'sex', trend: { by: 'sex', sex: 'persons' } });
    expect(select({ by: 'sex', sex: 'persons' }).by).toBe('sex');
  });

  it.each([
    [{ by: 'sex', categoryType: 'deciles' }, 'misplaced categoryType: deciles; give by=deprivation with it'],
    [{ by: 'sex', sex: 'male' }, 'misplaced sex: male; by=sex shows males and females beside each other'],
    [{ period: 'last year' }, 'invalid period: last year; write it as publishers do (2023/24), or latest'],
    [{ area: 'E99999999' }, 'unknown area: E99999999'],
  ] as const)('refuses %o', (question, message) => {
    expect(() => select(question)).toThrow(message);
  });
});
