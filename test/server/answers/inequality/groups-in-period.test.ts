import { describe, expect, it } from 'vitest';
import {
  findGap,
  groupsInPeriod,
  toInequalityGroups,
} from '../../../../server/answers/inequality/groups-in-period.ts';
import { observation, period } from '../../../support/answer-cases.ts';
import { fifths, inGroup, measuredGroup, quintileType } from '../../../support/inequality-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const year = period('2023/24');
const division = fifths(['2023/24']);
const sexes = {
  type: null,
  wholePeriods: [],
  unplaced: [],
  groups: (['male', 'female'] as const).map((sex, at) =>
    measuredGroup(null, [observation('2023/24', { sex, value: 20 - 5 * at })], {
      shortLabel: sex === 'male' ? 'Males' : 'Females',
      sex,
    }),
  ),
};

describe('the groups of a period', () => {
  it('hold a fifth of the people each, their middles at 0.1 to 0.9, and what the line gives there', () => {
    const groups = toInequalityGroups(division, year, { mostDeprived: 11, leastDeprived: 1 });
    expect(groups.map(({ share }) => share)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(groups.map(({ rank }) => rank?.toFixed(10))).toEqual(
      [0.1, 0.3, 0.5, 0.7, 0.9].map((rank) => rank.toFixed(10)),
    );
    // 11 less a tenth, three tenths, … of 10.
    expect(groups.map(({ fitted }) => fitted?.toFixed(10))).toEqual(
      [10, 8, 6, 4, 2].map((height) => height.toFixed(10)),
    );
    expect(groups.map(({ measure }) => measure?.value)).toEqual([10, 8, 6, 4, 2]);
    expect(groups.map(({ why }) => why)).toEqual([null, null, null, null, null]);
  });

  it('have no part of the people where the population of one is missing', () => {
    const lacking = measuredGroup(3, [inGroup('2023/24', { type: quintileType, value: '3' }, { value: 6 })]);
    const groups = [...division.groups.slice(0, 2), lacking, ...division.groups.slice(3)];
    const made = toInequalityGroups({ ...division, groups }, year, null);
    expect(made.map(({ share, rank, fitted }) => [share, rank, fitted])).toEqual(
      made.map(() => [null, null, null]),
    );
    expect(made[0]?.population).toBe(10_000);
  });

  it('say why they have no value', () => {
    const hidden = measuredGroup(1, [
      inGroup(
        '2023/24',
        { type: quintileType, value: '1' },
        { missing: 'suppressed', notes: ['Small count.'] },
      ),
    ]);
    const absent = measuredGroup(2, []);
    const made = toInequalityGroups({ ...division, groups: [hidden, absent] }, year, null);
    expect(made.map(({ why, measure }) => [why, measure === null])).toEqual([
      ['Suppressed so that nobody can be identified. Small count.', false],
      ['No figure is held for this group in 2023/24.', true],
    ]);
  });

  it('take part in the slope index, the sexes not', () => {
    expect(groupsInPeriod(division, year).map(({ quantile }) => quantile)).toEqual([1, 2, 3, 4, 5]);
    expect(groupsInPeriod(sexes, year)).toEqual([]);
  });
});

describe('the gap of a period', () => {
  it('is of the most deprived over the least where low is good', () => {
    expect(findGap(division, knownIndicator(), year)).toMatchObject({
      gap: { difference: 8, ratio: 5, of: { label: 'Most deprived' }, against: { label: 'Least deprived' } },
    });
  });

  it('is of the least deprived over the most where high is good', () => {
    expect(findGap(division, { ...knownIndicator(), polarity: 'high-is-good' }, year)).toMatchObject({
      gap: { difference: -8, of: { label: 'Least deprived' } },
    });
  });

  it('is of males over females, whichever is good', () => {
    expect(findGap(sexes, { ...knownIndicator(), polarity: 'high-is-good' }, year)).toMatchObject({
      gap: { difference: 5, of: { label: 'Males' }, against: { label: 'Females' } },
    });
  });

  it('is none without groups', () => {
    expect(findGap({ ...division, groups: [] }, knownIndicator(), year)).toEqual({
      kind: 'none',
      why: 'No gap: there are no groups.',
    });
  });
});
