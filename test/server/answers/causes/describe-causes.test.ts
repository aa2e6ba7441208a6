import { describe, expect, it } from 'vitest';
import {
  type CausesShown,
  describeCauses,
  describeCausesMethods,
  divisionWords,
  doesAddUp,
  sayAddsUp,
  sayCosts,
  subtitleOfCauses,
} from '../../../../server/answers/causes/describe-causes.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { england, westSussex } from '../../../support/answer-cases.ts';
import { causeGroup, causePoint, causesCatalogue, shownPeriod } from '../../../support/causes-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const shown: CausesShown = {
  selection: {
    indicator: knownIndicator(),
    area: westSussex,
    benchmark: england,
    by: 'cause',
    position: 'first',
    within: null,
    age: null,
    sex: 'persons',
    period: null,
  },
  age: ageBand(0, 4),
  period: shownPeriod,
};
const inDivision = (by: 'cause' | 'intent' | 'code', position: 'first' | 'any') => ({
  by,
  position,
  within: null,
});

describe('causes in words', () => {
  it('say what is shown', () => {
    expect(describeCauses(shown)).toBe(
      'Hospital admissions for injury by first external cause, ages 0 to 4 years, persons, in West Sussex, compared with England, 2023/24.',
    );
    expect(subtitleOfCauses(shown)).toBe(
      'Hospital admissions for injury by first external cause, per 10,000, ages 0 to 4 years, persons; West Sussex and England; 2023/24',
    );
    expect(divisionWords(inDivision('intent', 'first'))).toBe('by intent');
    expect(divisionWords(inDivision('code', 'any'))).toBe('by three-character code of cause in any position');
  });

  it('claim to add up only by first external cause and intent', () => {
    expect(doesAddUp(inDivision('cause', 'first'))).toBe(true);
    expect(doesAddUp(inDivision('intent', 'first'))).toBe(true);
    expect(doesAddUp(inDivision('cause', 'any'))).toBe(false);
    expect(doesAddUp(inDivision('code', 'first'))).toBe(false);
    expect(sayAddsUp(inDivision('cause', 'first'))).toMatch(/counted once.*group of their own.*add up/);
    expect(sayAddsUp(inDivision('cause', 'any'))).toMatch(/one admission may be in several groups/);
    expect(sayAddsUp(inDivision('code', 'first'))).toMatch(/need not add up/);
  });

  it('say what costs are held, with ages, ranges and source', () => {
    const words = sayCosts(causesCatalogue.costs);
    expect(words).toContain('ages 0 to 4 years');
    expect(words).toContain('£2,000 to £3,000 for a stay of 2 days or more');
    expect(words).toContain('£700 to £1,000 for a stay of a day or less, price year not named');
    expect(sayCosts([])).toBe('No costs with a source are held.');
  });

  it('say how the figures were worked out, of England nothing about a comparison', () => {
    const total = { ...causeGroup(), measure: causePoint() };
    const notes = describeCausesMethods(shown, { total, groups: [causeGroup()] }).join(' ');
    expect(notes).toMatch(/Difference from England.*Altman and Bland.*Byar/);
    const alone = { ...shown, selection: { ...shown.selection, area: england, benchmark: null } };
    expect(describeCausesMethods(alone, { total, groups: [] }).join(' ')).not.toContain('Difference from');
    const empty = { ...total, measure: null };
    expect(describeCausesMethods(shown, { total: empty, groups: [] })).toEqual([]);
  });
});
