import { describe, expect, it } from 'vitest';
import { toCauseGroups } from '../../../../server/answers/causes/to-cause-groups.ts';
import { duties } from '../../../support/answer-cases.ts';
import { causeLines, causesSelection } from '../../../support/cause-lines.ts';
import { causesCatalogue, shownPeriod } from '../../../support/causes-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const { groups, total } = toCauseGroups(causeLines, {
  selection: causesSelection,
  indicator: knownIndicator(),
  period: shownPeriod,
  duties,
  extracts: new Map(),
  hasBenchmark: true,
  catalogue: causesCatalogue,
  addsUp: true,
});
const groupOf = (key: string) => groups.find((group) => group.key === key);

describe('the groups of causes', () => {
  it('stand in their order', () => {
    expect(groups.map(({ key }) => key)).toEqual([
      'falls',
      'poisoning',
      'transport',
      'drowning',
      'forces-of-nature',
      'none',
    ]);
  });

  // 200 / 325; the whole difference is 81.25 - 75 = 6.25 and that of falls 50 - 40 = 10: 1.6 times as much. The limits
  // of 81.25 are about 72.7 to 90.6, so 6.25 may be chance, and no share of it is said.
  it('have their share of all admissions, and none of a difference that may be chance', () => {
    expect(groupOf('falls')?.share).toBeCloseTo(200 / 325, 12);
    expect(total.difference).toMatchObject({ value: 6.25, isMoreThanChance: false });
    expect(groupOf('falls')?.difference).toMatchObject({ value: 10, share: null });
  });

  it('have a cost by length of stay where stays are held', () => {
    expect(groupOf('falls')?.cost).toMatchObject({ lowerPounds: 205_000, upperPounds: 300_000 });
    expect(groupOf('poisoning')?.cost).toMatchObject({ basis: 'all-lengths-of-stay', lowerPounds: 42_000 });
  });

  it('name the parts that are counted apart', () => {
    expect(
      groupOf('transport')?.parts.map(({ key, codes, measure }) => [key, codes, measure?.count]),
    ).toEqual([['pedestrian', 'V01-V09', 10]]);
  });

  it('that are suppressed stay so', () => {
    expect(groupOf('drowning')).toMatchObject({ rank: null, share: null, measure: { count: null } });
  });
});
