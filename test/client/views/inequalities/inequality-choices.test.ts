import { describe, expect, it } from 'vitest';
import {
  categoryTypeChoices,
  changesForIndicator,
  periodChoices,
} from '../../../../client/views/inequalities/inequality-choices.ts';
import { byTenths, nothing } from '../../../support/inequality-answers.ts';

describe('the choices of inequalities', () => {
  it('are the periods with something to show, the latest first, and the latest whichever it is', () => {
    const choices = periodChoices(byTenths, null);
    expect(choices.slice(0, 2)).toEqual([
      { value: '', label: 'Latest' },
      { value: '2023/24', label: '2023/24' },
    ]);
    expect(choices).toHaveLength(13);
    expect(choices.map(({ value }) => value)).not.toContain('2012/13');
  });

  it('hold a chosen period without figures, so that it can be seen and changed', () => {
    expect(periodChoices(byTenths, '2012/13').map(({ value }) => value)).toContain('2012/13');
    expect(periodChoices(nothing, '1999').map(({ value }) => value)).toEqual(['', '1999']);
    expect(periodChoices(undefined, null)).toHaveLength(1);
  });

  it('are the divisions with their whole periods, and the chosen one', () => {
    expect(categoryTypeChoices(byTenths, null).map(({ label }) => label)).toEqual([
      'County & UA deprivation deciles in England (IMD2019, 4/23 geography) (12 whole periods)',
    ]);
    expect(categoryTypeChoices(nothing, 'Wards')).toEqual([{ value: 'Wards', label: 'Wards' }]);
  });

  it('start anew with another indicator, but for the area', () => {
    expect(changesForIndicator('ksi-casualties')).toEqual({
      indicator: 'ksi-casualties',
      age: null,
      categoryType: null,
      period: null,
      sex: 'persons',
    });
  });
});
