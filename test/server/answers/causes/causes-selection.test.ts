import { describe, expect, it } from 'vitest';
import { categoryTypeOf, selectCauses } from '../../../../server/answers/causes/causes-selection.ts';
import type { CausesQuestion } from '../../../../server/contract/causes.ts';
import { areas, england, westSussex } from '../../../support/answer-cases.ts';
import { causesCatalogue } from '../../../support/causes-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const select = (question: Partial<CausesQuestion> = {}) =>
  selectCauses({ area: 'E10000032', ...question }, knownIndicator(), areas, causesCatalogue.causes);

describe('the selection of causes', () => {
  it('is by first external cause, of persons, in the latest period, compared with England', () => {
    expect(select()).toMatchObject({
      area: westSussex,
      benchmark: england,
      by: 'cause',
      position: 'first',
      age: null,
      sex: 'persons',
      period: null,
    });
  });

  it('takes what is asked for', () => {
    const asked = { by: 'code', position: 'any', age: '0-4', sex: 'male', period: '2022/23' } as const;
    expect(select(asked)).toMatchObject({
      by: 'code',
      position: 'any',
      age: { from: 0, to: 4 },
      sex: 'male',
      period: { start: '2022-04-01', end: '2023-04-01' },
    });
    expect(select({ period: ' Latest ' }).period).toBeNull();
  });

  it('does not compare England with itself', () => {
    expect(select({ area: 'e92000001' })).toMatchObject({ area: england, benchmark: null });
  });

  it.each([
    [{ area: 'E10000099' }, /^unknown area: E10000099/],
    [{ by: 'intent', position: 'any' }, /^misplaced position: any/],
    [{ age: 'young' }, /^invalid age: young/],
    [{ period: 'last' }, /^invalid period: last/],
  ] as const)('refuses %j', (question, message) => {
    expect(() => select(question)).toThrow(message);
  });

  it('keeps first cause and any position apart by the type of category', () => {
    const positions = ['first', 'any'] as const;
    const typesOf = (by: 'cause' | 'code') => positions.map((position) => categoryTypeOf({ by, position }));
    expect(typesOf('cause')).toEqual(['Cause (first external cause)', 'Cause (any position)']);
    expect(typesOf('code')).toEqual([
      'Three-character code (first external cause)',
      'Three-character code (any position)',
    ]);
    expect(categoryTypeOf({ by: 'intent', position: 'first' })).toBe('Intent (first external cause)');
  });
});
