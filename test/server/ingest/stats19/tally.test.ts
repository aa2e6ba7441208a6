import { describe, expect, it } from 'vitest';
import type { CasualtyRecord } from '../../../../server/ingest/stats19/casualty-list.ts';
import { stepOf, Tally } from '../../../../server/ingest/stats19/tally.ts';

function casualty(years: number, different: Partial<CasualtyRecord> = {}): CasualtyRecord {
  return {
    collision: 0,
    references: null,
    sex: 'male',
    age: { kind: 'years', years },
    severity: 'serious',
    adjustedSerious: 0.1,
    roadUser: 'Pedestrian',
    line: 2,
    ...different,
  };
}

describe('steps of age', () => {
  it.each([
    [0, 0, 0],
    [5, 5, 0],
    [6, 6, 1],
    [10, 10, 1],
    [11, 11, 2],
    [15, 15, 2],
    [16, 16, 3],
    [17, 17, 3],
    [18, null, 3],
    [20, null, 3],
    [21, null, null],
  ])('a child of %i is of step %s in years and %s in bands', (years, inYears, inBands) => {
    expect(stepOf({ kind: 'years', years }, 'years')).toBe(inYears);
    expect(stepOf({ kind: 'years', years }, 'bands')).toBe(inBands);
  });

  it('band 1 is the first step, band 5 none, and an unknown age none', () => {
    expect(stepOf({ kind: 'band', band: 1 }, 'bands')).toBe(0);
    expect(stepOf({ kind: 'band', band: 5 }, 'bands')).toBeNull();
    expect(stepOf({ kind: 'unknown' }, 'years')).toBeNull();
  });
});

describe('a tally', () => {
  it('counts killed and seriously injured by age, sex and road user, and the slightly injured as adjusted', () => {
    const tally = new Tally('years');
    tally.add(casualty(4));
    tally.add(casualty(5, { sex: 'female', severity: 'fatal', adjustedSerious: 0 }));
    tally.add(casualty(5, { sex: null, roadUser: 'Cyclist', adjustedSerious: 0.2 }));
    tally.add(casualty(9, { severity: 'slight', adjustedSerious: 0.3 }));
    tally.add(casualty(18));
    expect(tally.ksi(0, 17, 'persons')).toBe(3);
    expect(tally.ksi(0, 17, 'male')).toBe(1);
    expect(tally.ksi(0, 17, 'female')).toBe(1);
    expect(tally.ksi(5, 15, 'persons')).toBe(2);
    expect(tally.killed(0, 4)).toBe(0);
    expect(tally.killed(5, 15)).toBe(1);
    expect(tally.ofRoadUser(0, 17, 'Pedestrian')).toBe(2);
    expect(tally.ofRoadUser(0, 17, 'Cyclist')).toBe(1);
    // 0.1 + 1 for the one killed + 0.2 + 0.3, without the noise of 0.1 + 0.2.
    expect(tally.adjusted(0, 17, 'persons')).toBe(1.6);
  });

  it('adds another up', () => {
    const [one, other] = [new Tally('years'), new Tally('years')];
    one.add(casualty(3));
    other.add(casualty(3, { severity: 'fatal' }));
    one.addAll(other);
    expect([one.ksi(3, 3, 'persons'), one.killed(3, 3), one.adjusted(3, 3, 'male')]).toEqual([2, 1, 1.1]);
  });
});
