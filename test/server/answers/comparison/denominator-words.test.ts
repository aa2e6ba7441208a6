import { describe, expect, it } from 'vitest';
import { isOfHouseholds, nameDenominator } from '../../../../server/answers/comparison/denominator-words.ts';
import { injuries } from '../../../support/answer-cases.ts';

const unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;

describe('what counts are divided by', () => {
  it.each([
    [{ ...injuries, denominator: 'population' as const }, unit.label, 'Population'],
    [{ ...injuries, denominator: null }, unit.label, 'Denominator'],
    [null, 'per 1,000 households', 'Households'],
    [null, '%', 'Denominator'],
    [null, 'people', 'Denominator'],
  ])('is named', (catalogued, label, name) => {
    const indicator = { catalogued, unit: { ...unit, label } };
    expect(nameDenominator(indicator)).toBe(name);
    expect(isOfHouseholds(indicator)).toBe(name === 'Households');
  });
});
