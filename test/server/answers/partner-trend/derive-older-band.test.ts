import { describe, expect, it } from 'vitest';
import { deriveOlderBand } from '../../../../server/answers/partner-trend/derive-older-band.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import { extract, observation } from '../../../support/answer-cases.ts';

type Changes = Partial<StoredObservation>;

const extracts = new Map([
  ['real', extract('real')],
  ['hidden', extract('hidden', { policy: 'nhs-suppress-1-7-round-5' })],
]);

const derive = (whole: Changes, part: Changes, partPeriod = '2014/15') =>
  deriveOlderBand(
    {
      wider: [observation('2014/15', { age: ageBand(0, 14), ...whole })],
      narrower: [observation(partPeriod, { age: ageBand(0, 4), ...part })],
      age: ageBand(5, 14),
    },
    extracts,
  );

const whole = { value: 62.5, count: 1000, denominator: 160_000 };
const part = { value: 100, count: 400, denominator: 40_000 };

describe('the ages between two published bands', () => {
  // 1000 - 400 = 600 of 160,000 - 40,000 = 120,000; the value itself is worked out with its limits later.
  it('are count less count over denominator less denominator, flagged', () => {
    const [figure] = derive(whole, part);
    expect(figure).toMatchObject({ value: null, count: 600, denominator: 120_000, age: ageBand(5, 14) });
    expect(figure?.notes).toEqual([
      'Worked out here: ages 0 to 14 years less ages 0 to 4 years, count and denominator alike; approximate where the publisher rounded its counts.',
    ]);
  });

  it.each([
    [
      'a suppressed part',
      whole,
      { missing: 'suppressed', value: null },
      'suppressed',
      '0 to 4 years is suppressed',
    ],
    [
      'a suppressed whole',
      { missing: 'suppressed', value: null },
      part,
      'suppressed',
      '0 to 14 years is suppressed',
    ],
    ['another release', { ...whole, extract: 'hidden' }, part, 'not-available', 'different releases'],
    ['no count', { ...whole, count: null }, part, 'not-available', 'no count is held'],
    ['no denominator', whole, { ...part, denominator: null }, 'not-available', 'no denominator is held'],
    ['a part larger than its whole', { ...whole, count: 300 }, part, 'not-available', 'has less than'],
    [
      'a small count left over where counts are hidden',
      { ...whole, count: 405, extract: 'hidden' },
      { ...part, extract: 'hidden' },
      'suppressed',
      'would be a small count',
    ],
  ] as const)('are not worked out with %s', (_, wider, narrower, missing, because) => {
    const [figure] = derive(wider, narrower);
    expect(figure).toMatchObject({ value: null, count: null, denominator: null, missing });
    expect(figure?.notes.join()).toContain(because);
  });

  it('have no figure in a period of only one band', () => {
    expect(derive(whole, part, '2015/16')).toEqual([]);
  });

  it('are not worked out where the populations come from different releases', () => {
    const looked = (name: string) =>
      ({ kind: 'population', people: 1, parts: [{ year: 2014, extract: name }] }) as const;
    const [figure] = deriveOlderBand(
      {
        wider: [{ ...observation('2014/15', { age: ageBand(0, 14), ...whole }), lookedUp: looked('a') }],
        narrower: [{ ...observation('2014/15', { age: ageBand(0, 4), ...part }), lookedUp: looked('b') }],
        age: ageBand(5, 14),
      },
      extracts,
    );
    expect(figure?.notes.join()).toContain('the populations of the two bands come from different releases');
  });
});
