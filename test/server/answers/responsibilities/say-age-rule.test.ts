import { describe, expect, it } from 'vitest';
import { sayAgeRule } from '../../../../server/answers/responsibilities/say-age-rule.ts';
import { duties } from '../../../support/answer-cases.ts';

describe('the age rule', () => {
  it('says where ages are divided and where age 5 belongs', () => {
    expect(sayAgeRule(duties)).toBe(
      'Ages are completed years, divided where commissions of public health have differed: Under 5 (0 to 4 years) and 5 to 17 years; age 5 belongs to the older piece.',
    );
  });

  it('divides nothing without duties', () => {
    expect(sayAgeRule([])).toBe('Ages are completed years: 0 to 17 years, undivided.');
  });
});
