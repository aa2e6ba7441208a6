import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { selectProfile } from '../../../../server/answers/profile/select-profile.ts';
import { ageKey } from '../../../../server/observation/age-band.ts';
import { areas, catalogue, duties } from '../../../support/answer-cases.ts';
import { holdings } from '../../../support/profile-figures.ts';

/** One indicator that only an extract named comes before the catalogue's in what is held. */
const held = [holdings('of-an-extract'), holdings('injury-admissions')];
const known = {
  areas,
  indicators: listKnownIndicators(catalogue, held),
  organisations: [],
  today: '2026-01-31',
  duties,
};

describe('what a profile is made of', () => {
  it('is every indicator held, by theme in the order of the catalogue, and those not held apart', () => {
    const { subjects, notHeld } = selectProfile('E10000032', {}, known);
    expect(subjects.map(({ indicator, ages }) => [indicator.id, ages.map(ageKey)])).toEqual([
      ['injury-admissions', ['0-14']],
      ['of-an-extract', ['0-14']],
    ]);
    expect(notHeld.map(({ id }) => id)).toEqual(['child-poverty-relative']);
  });

  it.each([
    ['E10000032', {}, 'England'],
    ['E10000032', { benchmark: 'E12000008' }, 'South East'],
    ['E10000032', { benchmark: 'none' }, undefined],
    ['E92000001', {}, undefined],
    ['e12000008', { benchmark: 'E12000008' }, undefined],
  ])('%s is compared, asked with %o, with %s', (code, question, benchmark) => {
    expect(selectProfile(code, question, known).benchmark?.name).toBe(benchmark);
  });

  it.each([
    ['E10000033', {}],
    ['E10000032', { benchmark: 'E92000009' }],
  ])('is refused for an area that is not known: %s with %o', (code, question) => {
    expect(() => selectProfile(code, question, known)).toThrow(/unknown area: .*did you mean/);
  });
});
