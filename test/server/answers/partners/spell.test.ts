import { describe, expect, it } from 'vitest';
import { spanOf, statusOn, toSpellAnswer } from '../../../../server/answers/partners/spell.ts';

describe('a spell', () => {
  it('is past from the day on which it ended, and now on the day on which it began', () => {
    const spell = { from: '2013-04-01', to: '2015-10-01' };
    expect(
      ['2013-03-31', '2013-04-01', '2015-09-30', '2015-10-01'].map((day) => statusOn(spell, day)),
    ).toEqual(['to-come', 'now', 'now', 'past']);
  });

  it('is answered with its last day, inclusive', () => {
    expect(toSpellAnswer({ from: '2013-04-01', to: '2015-10-01' }, '2026-01-31')).toEqual({
      from: '2013-04-01',
      to: '2015-09-30',
      status: 'past',
    });
    expect(toSpellAnswer({ from: null, to: null }, '2026-01-31').status).toBe('now');
  });

  it('spans several from the earliest day to the latest, open wherever one is', () => {
    const [first, second] = [
      { from: '2014-01-01', to: '2016-01-01' },
      { from: '2017-01-01', to: '2019-01-01' },
    ];
    expect(spanOf([second, first])).toEqual({ from: '2014-01-01', to: '2019-01-01' });
    expect(spanOf([first, { from: '2020-01-01', to: null }])).toEqual({ from: '2014-01-01', to: null });
    expect(spanOf([])).toEqual({ from: null, to: null });
  });
});
