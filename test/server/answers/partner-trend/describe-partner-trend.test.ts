import { describe, expect, it } from 'vitest';
import {
  type PartnerTrendMatter,
  partnerSentence,
  partnerSubtitle,
  writePartnerAlternativeText,
  writePartnerHeadline,
} from '../../../../server/answers/partner-trend/describe-partner-trend.ts';
import type { PartnerPiece } from '../../../../server/contract/partner-trend.ts';
import { partnerPoint } from '../../../support/partner-trend-cases.ts';
import { financialYear } from '../../../support/trend-answers.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const piece = (from: number, to: number, label: string, values: (number | 'suppressed')[]): PartnerPiece => ({
  key: `${from}-${to}`,
  role: from === 0 && to === 17 ? 'whole' : 'piece',
  label,
  age: { key: `${from}-${to}`, from, to, label: `${from} to ${to} years` },
  derived: false,
  points: values.map((value, at) => partnerPoint(financialYear(2014 + at), value)),
  england: [],
  stretches: [],
  mixedReleases: false,
  demonstration: false,
  why: null,
});

const matter: PartnerTrendMatter = {
  indicator: knownIndicator(),
  area: { name: 'West Sussex' },
  sex: 'persons',
  pieces: [
    piece(0, 4, 'Under 5 (0 to 4 years)', [100, 100, 'suppressed']),
    piece(5, 17, '5 to 17 years', [50, 50, 50]),
    piece(0, 17, '0 to 17 years', [62.5, 62.5, 62.5]),
  ],
  periods: [2014, 2015, 2016].map(financialYear),
  hasCommissions: true,
  comparedWith: 'England',
};

describe('the words of a partner trend', () => {
  it('head with the latest figures that all pieces have, side by side, and with nobody', () => {
    expect(writePartnerHeadline(matter)).toBe('West Sussex, 2015/16: 100.0 under 5, 50.0 aged 5-17');
  });

  it('stay within ten words for the longest names', () => {
    const area = { name: 'Bournemouth, Christchurch and Poole' };
    const headline = writePartnerHeadline({ ...matter, area });
    expect(headline).toBe('Bournemouth, Christchurch and Poole: 100.0 under 5, 50.0 aged 5-17');
  });

  it('head with the whole where there are no pieces', () => {
    expect(writePartnerHeadline({ ...matter, pieces: matter.pieces.slice(2) })).toBe(
      'West Sussex, 2016/17: 62.5 aged 0-17 per 10,000',
    );
  });

  it('say that there are none', () => {
    expect(writePartnerHeadline({ ...matter, pieces: [] })).toBe('No figures by age for West Sussex');
    expect(writePartnerAlternativeText({ ...matter, pieces: [] })).toBe(
      'Empty line charts: no figures to draw.',
    );
  });

  it('say that there are counts where there is no rate', () => {
    const counted = matter.pieces.map((one) => ({
      ...one,
      points: one.points.map((each) => ({ ...each, value: null, count: 4 })),
    }));
    expect(writePartnerHeadline({ ...matter, pieces: counted })).toBe(
      'Counts but no rates by age for West Sussex',
    );
  });

  it('say that no period has a figure of every age, where each age has one of another period', () => {
    const apart = matter.pieces.map((one, place) => ({
      ...one,
      points: one.points.map((each, at) => ({ ...each, value: at === place ? 4 : null })),
    }));
    expect(writePartnerHeadline({ ...matter, pieces: apart })).toBe(
      'West Sussex: no period has a figure of every age',
    );
  });

  it('say what is shown', () => {
    expect(partnerSubtitle(matter)).toBe(
      'Hospital admissions for injury, per 10,000, persons; Under 5 (0 to 4 years), 5 to 17 years and 0 to 17 years; West Sussex and England; 2014/15 to 2016/17',
    );
    expect(partnerSentence(matter)).toBe(
      'Hospital admissions for injury, persons, in West Sussex, by age piece and who commissioned at the time, compared with England at the same ages, 2014/15 to 2016/17.',
    );
  });

  it('name no commissioner where nobody commissions', () => {
    const others = { ...matter, hasCommissions: false };
    expect(`${partnerSentence(others)} ${writePartnerAlternativeText(others)}`).not.toMatch(/commission/);
  });

  it('describe the chart in at most 220 characters', () => {
    const text = writePartnerAlternativeText(matter);
    expect(text).toBe(
      'Line charts by age, per 10,000, broken where the commissioner changed. Under 5 (0 to 4 years): 100.0 in 2014/15, 100.0 in 2015/16. 5 to 17 years: 50.0 in 2014/15, 50.0 in 2016/17.',
    );
    expect(text.length).toBeLessThanOrEqual(220);
  });
});
