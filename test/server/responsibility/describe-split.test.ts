import { describe, expect, it } from 'vitest';
import type { Commission } from '../../../server/responsibility/commissions.ts';
import { describeSplit } from '../../../server/responsibility/describe-split.ts';

const commission = (body: Commission['body']): Commission => ({
  relation: 'commissions',
  theme: 'injury',
  body,
  name: body,
  tier: null,
  ageFrom: null,
  ageTo: null,
  from: null,
  to: null,
  source: 'made up for this test',
});

const trust = commission('primary-care-trust');
const nhs = commission('nhs-england');
const council = commission('local-authority');
const spans = [
  { from: '2030-01-01', to: '2030-07-01' },
  { from: '2030-07-01', to: '2031-01-01' },
];

describe('why a figure has several commissioners', () => {
  it('is its ages, where each keeps its body', () => {
    const pieces = [
      { ageFrom: 0, ageTo: 4, commissions: [nhs, nhs] },
      { ageFrom: 5, ageTo: 10, commissions: [council, council] },
      { ageFrom: 11, ageTo: 17, commissions: [trust, trust] },
    ];
    expect(describeSplit({ spans, pieces })).toBe('Three commissioners: ages either side of 5 and 11');
  });

  it('names every age at which the body changes', () => {
    const pieces = [
      { ageFrom: 0, ageTo: 4, commissions: [nhs, nhs] },
      { ageFrom: 5, ageTo: 10, commissions: [council, council] },
      { ageFrom: 11, ageTo: 15, commissions: [trust, trust] },
      { ageFrom: 16, ageTo: 17, commissions: [nhs, nhs] },
    ];
    expect(describeSplit({ spans, pieces })).toBe('Three commissioners: ages either side of 5, 11 and 16');
  });

  it('is its period, where all ages change hands', () => {
    const pieces = [{ ageFrom: 0, ageTo: 17, commissions: [nhs, council] }];
    expect(describeSplit({ spans, pieces })).toBe('Two commissioners: handover in July 2030');
  });
});
