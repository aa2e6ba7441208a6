import { describe, expect, it } from 'vitest';
import {
  highestTier,
  toAgeAnswer,
  toAreaAnswer,
  toPeriodAnswer,
  toProvenance,
} from '../../../server/answers/contract-nouns.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { AreaType } from '../../../server/observation/area.ts';
import { cumberland, extract, period } from '../../support/answer-cases.ts';

describe('the nouns of an answer', () => {
  it('a unitary authority is called by its upper tier', () => {
    expect(toAreaAnswer(cumberland)).toEqual({ code: 'E06000063', name: 'Cumberland', type: 'utla' });
  });

  it.each<[readonly AreaType[], AreaType]>([
    [['ltla', 'utla'], 'utla'],
    [['ltla'], 'ltla'],
    [['england'], 'england'],
    [[], 'other'],
  ])('of the tiers %j the highest is %s', (types, highest) => {
    expect(highestTier({ types })).toBe(highest);
  });

  it('an age carries its key beside its words', () => {
    expect(toAgeAnswer(ageBand(0, 14))).toEqual({ key: '0-14', from: 0, to: 14, label: '0 to 14 years' });
  });

  it('a period ends on its last day, inclusive', () => {
    expect(toPeriodAnswer(period('2010/11'))).toEqual({
      label: '2010/11',
      start: '2010-04-01',
      end: '2011-03-31',
      kind: 'financial',
    });
  });

  it('a source line names the publisher and the file, and made-up data as such', () => {
    expect(toProvenance(extract('injuries')).source).toBe(
      'Office for Health Improvement and Disparities, injuries.csv',
    );
    expect(toProvenance(extract('demo', { demonstration: true })).source).toBe(
      'Demonstration data, made up: demo.csv',
    );
  });
});
