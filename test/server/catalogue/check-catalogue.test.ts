import { describe, expect, it } from 'vitest';
import { checkIndicators } from '../../../server/catalogue/check-catalogue.ts';
import { injuries, poverty } from '../../support/answer-cases.ts';

describe('indicators at odds with each other', () => {
  it('none are among those that are in order', () => {
    expect(checkIndicators([injuries, poverty])).toEqual([]);
  });

  it('an id that names two is a fault', () => {
    const other = { ...poverty, published: injuries.published.slice(0, 1) };
    expect(checkIndicators([injuries, other])).toEqual([
      { file: 'indicators.json', place: 'child-poverty-relative', message: '90284 stands more than once' },
    ]);
  });

  it('so is a population as the denominator of a value that is no crude rate', () => {
    const proportion = { ...poverty, denominator: 'population' } as const;
    expect(checkIndicators([injuries, proportion])).toEqual([
      {
        file: 'indicators.json',
        place: 'child-poverty-relative',
        message: 'has a denominator, but its value is no crude rate: proportion',
      },
    ]);
  });
});
