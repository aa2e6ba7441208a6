import { describe, expect, it } from 'vitest';
import { labelStretch, noteOfStretch } from '../../../../server/answers/partner-trend/describe-stretch.ts';
import type { PartnerPoint } from '../../../../server/contract/partner-trend.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { duties } from '../../../support/answer-cases.ts';
import { partnerPoint } from '../../../support/partner-trend-cases.ts';
import { financialYear } from '../../../support/trend-answers.ts';

const at = (year: number, changes: Partial<PartnerPoint>) => partnerPoint(financialYear(year), 100, changes);

const byPeriod = {
  commissioner: 'split',
  splitBecause: 'period',
  splitInWords: 'Two commissioners: handover in October 2015',
  bodies: ['NHS England', 'Local authority'],
  shares: [
    { ages: 'Under 5 (0 to 4 years)', name: 'NHS England', months: 6, ofMonths: 12 },
    { ages: 'Under 5 (0 to 4 years)', name: 'Local authority', months: 6, ofMonths: 12 },
  ],
} satisfies Partial<PartnerPoint>;
const byAge = {
  commissioner: 'split',
  splitBecause: 'age',
  splitInWords: 'Two commissioners: ages either side of 5',
  bodies: ['NHS England', 'Local authority'],
} satisfies Partial<PartnerPoint>;

describe('the label of a stretch', () => {
  it.each([
    [{ commissioner: 'nhs-england' }, 'NHS England'],
    [{ commissioner: 'primary-care-trust' }, 'primary care trust'],
    [{ commissioner: 'local-authority' }, 'council (county or unitary)'],
    [byPeriod, 'two commissioners: handover in October 2015'],
    [byAge, 'divided at age 5'],
    [{ commissioner: 'none', lead: { type: 'x', name: 'Housing authority' } }, 'led by: Housing authority'],
    [{ commissioner: 'none', lead: null }, 'no one lead throughout'],
  ] as const)('of %j', (changes, label) => {
    expect(labelStretch(at(2015, changes), ageBand(0, 17), duties)).toBe(label);
  });
});

describe('why a stretch is split', () => {
  it('is said with the months on each side', () => {
    expect(noteOfStretch([at(2015, byPeriod)])).toBe(
      '2015/16 had two commissioners: handover in October 2015. Under 5 (0 to 4 years): NHS England for 6 and Local authority for 6 of its 12 months. The figure is of the whole and is not shared out between them.',
    );
  });

  it('is said with the bodies where ages divide it', () => {
    expect(noteOfStretch([at(2013, byAge), at(2014, byAge)])).toBe(
      '2013/14 to 2014/15 had two commissioners: ages either side of 5. NHS England and Local authority. The figure is of the whole and is not shared out between them.',
    );
  });

  it('is nothing where one body had it', () => {
    expect(noteOfStretch([at(2016, {})])).toBeNull();
  });
});
