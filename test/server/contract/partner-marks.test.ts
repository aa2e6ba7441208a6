import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../server/contract/partner-marks.ts';
import { aRelation } from '../../support/partner-answers.ts';

describe('the marks of a partner in the cell of an outcome', () => {
  it('are one of each sort, in the order leads, commissions, influences', () => {
    const marks = marksOf([
      aRelation({ relation: 'influences' }),
      aRelation({ relation: 'leads' }),
      aRelation({ relation: 'influences', words: 'Teaches' }),
    ]);
    expect(marks.map(({ words, shape }) => [words, shape])).toEqual([
      ['Leads', 'diamond'],
      ['Influences', 'circle'],
    ]);
  });

  it('are of the day of the map before those of other times, and the closest first', () => {
    const [mark] = marksOf([
      aRelation({ form: 'integrating', status: 'past', to: '2019-03-31' }),
      aRelation({ form: 'networking' }),
      aRelation({ form: 'collaborating' }),
    ]);
    expect(mark).toMatchObject({ isHollow: false, closeness: 3, words: 'Influences' });
  });

  it('are hollow and say until or from when, where the relation is of another time', () => {
    const past = aRelation({ relation: 'commissions', status: 'past', to: '2015-09-30', form: 'networking' });
    expect(marksOf([past])).toMatchObject([
      { isHollow: true, closeness: null, words: 'Commissioned to 2015' },
    ]);
    const longAgo = { ...past, to: '2013-03-31', form: 'integrating' as const };
    expect(marksOf([longAgo, past]).map(({ words }) => words)).toEqual(['Commissioned to 2015']);
    const toCome = aRelation({ status: 'to-come', from: '2027-04-01' });
    expect(marksOf([toCome])).toMatchObject([{ isHollow: true, words: 'Influences from 2027' }]);
  });
});
