import { describe, expect, it } from 'vitest';
import { findOutcome } from '../../../../server/answers/arrangements/find-outcome.ts';
import { aPiece, steady } from '../../../support/partner-trend-answers.ts';

const fund = {
  from: '2014-04-01',
  to: '2018-03-31',
  years: [],
  ages: 'Under 5 (0 to 4 years)',
  ageFrom: 0,
  ageTo: 4,
};

describe('the figures beside an arrangement', () => {
  it('are one piece of the partner trend, whole as it stands, with words about it alone', () => {
    const { fit, fitWords, inForceWords, trend, years, caution } = findOutcome(fund, steady);
    expect([fit, fitWords]).toEqual(['same', 'Figures of the ages that it serves: Under 5 (0 to 4 years).']);
    expect(inForceWords).toBe('In force 2014/15 to 2017/18.');
    expect(trend?.pieces).toEqual([steady.pieces[0]]);
    expect(trend?.headline).toBe('West Sussex, 2018/19: 98.0 under 5 per 10,000');
    expect(trend?.subtitle).not.toContain('5 to 14 years');
    expect(years).toHaveLength(steady.periods.length);
    expect(caution).toContain('not what effect it had');
  });

  it('say which other ages are shown, and why', () => {
    const outcome = findOutcome({ ...fund, ages: '5 to 19 years', ageFrom: 5, ageTo: 19 }, steady);
    expect(outcome.fitWords).toBe(
      'It serves 5 to 19 years, of which no figures are held: those of 5 to 14 years are shown, the nearest ages held.',
    );
  });

  it('say that they were worked out, and that the register gives no ages', () => {
    const derived = { ...aPiece(0, 17, 'whole'), derived: true };
    const outcome = findOutcome(
      { ...fund, ages: null, ageFrom: null, ageTo: null },
      { ...steady, pieces: [derived] },
    );
    expect(outcome.fitWords).toBe(
      'The register does not say which ages it serves: figures of ages 0 to 17 years, worked out here from two other bands are shown.',
    );
  });

  it('are none for ages far from those held, and say what is held', () => {
    const outcome = findOutcome({ ...fund, ages: '65 years and over', ageFrom: 65, ageTo: null }, steady);
    expect(outcome).toMatchObject({ fit: 'none', trend: null, years: [], inForceWords: '' });
    expect(outcome.fitWords).toMatch(
      /^No figures of .+ at or near the ages that it serves \(65 years and over\) are held for West Sussex\. There are figures for 0 to 4 years, 5 to 14 years\.$/,
    );
  });
});
