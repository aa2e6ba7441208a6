import { describe, expect, it } from 'vitest';
import { measureIn } from '../../../../client/charts/trend/measure-text.ts';

describe('the width of a text', () => {
  it('is told by its letters where there is no canvas to measure on', () => {
    // 10 letters of 14 pixels, each 0.56 as wide as high.
    expect(measureIn('Arial')('West Susse', { size: 14, weight: 400 })).toBeCloseTo(78.4);
  });
});
