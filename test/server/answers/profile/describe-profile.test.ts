import { describe, expect, it } from 'vitest';
import {
  describeMethods,
  describeProfile,
  subtitleOf,
} from '../../../../server/answers/profile/describe-profile.ts';
import { cumbria, england, surrey, westSussex } from '../../../support/answer-cases.ts';
import {
  homelessnessRow,
  populationRow,
  povertyRow,
  profilePoint,
  profileRow,
} from '../../../support/profile-answers.ts';
import { financialYear } from '../../../support/trend-answers.ts';

const peers = { areaType: 'utla', codes: [['E10000032'], ['E10000030'], ['E06000063']] } as const;
const setting = { area: westSussex, benchmark: england, peers };
const earlier = profileRow({ measure: profilePoint(80, { period: financialYear(2015) }) });

describe('the words of a profile', () => {
  it('say what is shown, beside what and of which periods', () => {
    expect(subtitleOf(setting, [profileRow(), homelessnessRow, earlier])).toBe(
      'West Sussex beside England and 3 upper-tier and unitary authorities; latest figures from 2015/16 to 2023/24',
    );
    expect(subtitleOf({ area: england, benchmark: null, peers: null }, [])).toBe('England');
    expect(subtitleOf(setting, [profileRow()])).toBe(
      'West Sussex beside England and 3 upper-tier and unitary authorities; latest figures, of 2023/24',
    );
  });

  it('are one sentence', () => {
    expect(describeProfile(setting, [profileRow(), homelessnessRow])).toBe(
      'Profile of West Sussex: 1 figure, persons, the latest of each indicator at the ages it is usually shown for or, where these have no rate, at another, compared with England in the same period, beside the range of upper-tier and unitary authorities.',
    );
    expect(describeProfile({ area: england, benchmark: null, peers: null }, [profileRow(), earlier])).toBe(
      'Profile of England: 2 figures, persons, the latest of each indicator at the ages it is usually shown for or, where these have no rate, at another.',
    );
  });

  it('say how peers were found that were chosen', () => {
    const chosen = {
      ...peers,
      name: 'areas (itself and its statistical neighbours)',
      how: 'Found by poverty.',
    };
    expect(subtitleOf({ ...setting, peers: chosen }, [])).toContain('beside England and 3 areas (itself and');
    expect(describeMethods({ ...setting, peers: chosen }, []).peers).toMatch(/highest\. Found by poverty\.$/);
  });

  it('name every method', () => {
    const methods = describeMethods(setting, [profileRow()]);
    expect(methods.comparison).toContain(
      "similar when the value for England lies within the area's 95% confidence limits",
    );
    const besideSurrey = describeMethods({ ...setting, benchmark: surrey }, [profileRow()]);
    expect(besideSurrey.comparison).toContain(
      'similar when the 95% confidence limits of the area and of Surrey overlap',
    );
    expect(methods.recentTrend).toContain('by a regression weighted by their limits, at 99.8% confidence');
    expect(describeMethods(setting, [povertyRow]).recentTrend).toContain(
      'by the Cochran-Armitage test on their counts, at 99.8%',
    );
    expect(describeMethods(setting, [profileRow(), povertyRow]).recentTrend).toContain(
      'by the Cochran-Armitage test on their counts where they are percentages, else by a regression weighted by their limits, at 99.8%',
    );
    expect(describeMethods(setting, [populationRow]).recentTrend).toBe('');
    expect(methods.changeOnYear).toContain('95% confidence limits of the difference');
    expect(methods.peers).toContain('the 3 upper-tier and unitary authorities in force today');
    expect(methods.limits).toContain("the publisher's own");
    expect(describeMethods(setting, [profileRow({ demonstration: true })]).limits).toContain(
      'limits are made up with the demonstration figures.',
    );
  });

  it('name no comparison where there is none, no range where there are no peers, and the day of an area of the past', () => {
    expect(describeMethods({ ...setting, benchmark: null }, [profileRow()]).comparison).toBe('');
    expect(describeMethods(setting, [populationRow]).comparison).toBe('');
    expect(describeMethods({ ...setting, peers: null }, []).peers).toBe(
      'No areas are known to be of the same kind as West Sussex, so no range is shown.',
    );
    expect(describeMethods({ area: england, benchmark: null, peers: null }, []).peers).toBe('');
    expect(describeMethods({ ...setting, area: cumbria }, []).peers).toContain('in force when Cumbria was');
  });
});
