import { describe, expect, it } from 'vitest';
import { writeProfileHeadline } from '../../../../server/answers/profile/write-profile-headline.ts';
import type { Comparison } from '../../../../server/contract/parts.ts';
import {
  homelessnessRow,
  populationRow,
  profilePoint,
  profileRow,
} from '../../../support/profile-answers.ts';

const rows = (...comparisons: readonly Comparison[]) =>
  comparisons.map((comparison) => profileRow({ measure: profilePoint(80, { comparison }) }));

const headline = (...comparisons: readonly Comparison[]) =>
  writeProfileHeadline('West Sussex', 'England', rows(...comparisons));

describe('the headline of a profile', () => {
  it.each([
    [['worse', 'worst', 'better', 'similar', 'higher'], 'West Sussex: 2 of 5 figures worse than England'],
    [['better', 'similar', 'lower'], 'West Sussex: 1 of 3 figures better than England'],
    [['worse', 'worse'], 'West Sussex: both figures worse than England'],
    [['worse'], 'West Sussex: the one figure compared is worse than England'],
    [['similar', 'similar', 'similar'], 'West Sussex: all 3 figures similar to England'],
    [['similar', 'higher'], 'West Sussex: 1 of 2 figures higher than England'],
    [['not-compared'], 'West Sussex: 1 figure held, none compared'],
  ] as const)('of %j is “%s”', (comparisons, words) => {
    expect(headline(...comparisons)).toBe(words);
  });

  it('says that nothing is held or compared', () => {
    expect(writeProfileHeadline('West Sussex', 'England', [homelessnessRow])).toBe(
      'West Sussex: no figures held',
    );
    expect(writeProfileHeadline('England', null, [...rows('not-compared'), populationRow])).toBe(
      'England: 2 figures held, none compared',
    );
  });

  it('tells no figure as that of a body without a duty here today', () => {
    const about = (name: string, isOfToday: boolean, hadPart: boolean) =>
      writeProfileHeadline('West Sussex', 'England', rows('worse', 'similar'), { name, isOfToday, hadPart });
    expect(about('NHS England', false, true)).toBe('West Sussex, NHS England: part in the past, none today');
    expect(about('Housing authority', false, false)).toBe('West Sussex, housing authority: no duty here');
    expect(about('Council', true, true)).toBe('West Sussex, council: 1 of 2 figures worse than England');
  });

  it('leaves out the name of the area, and cuts that of the benchmark, where they are too long for ten words', () => {
    expect(
      writeProfileHeadline('Bournemouth, Christchurch and Poole', 'England', rows('worse', 'similar')),
    ).toBe('1 of 2 figures worse than England');
    const long = writeProfileHeadline(
      'Kent',
      'the one and only benchmark of them all',
      rows('worse', 'similar'),
    );
    expect(long.split(' ')).toHaveLength(10);
  });
});
