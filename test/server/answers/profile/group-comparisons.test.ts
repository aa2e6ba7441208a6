import { describe, expect, it } from 'vitest';
import {
  countOverlapping,
  groupComparisons,
  verdictParts,
} from '../../../../server/answers/profile/group-comparisons.ts';
import type { Comparison } from '../../../../server/contract/parts.ts';
import { admissions, homelessnessRow, profilePoint, profileRow } from '../../../support/profile-answers.ts';

/** Each of an indicator of its own. */
const row = (comparison: Comparison, key: string = comparison) =>
  profileRow({
    key,
    indicator: { ...admissions, id: key },
    measure: profilePoint(80, { comparison }),
  });

const atAges = (from: number, to: number, comparison: Comparison) =>
  profileRow({
    key: `${from}-${to}`,
    age: { key: `${from}-${to}`, from, to, label: `${from} to ${to} years` },
    measure: profilePoint(80, { comparison }),
  });

describe('rows by their comparison', () => {
  it('take the two levels of confidence together and leave out what was not compared', () => {
    const all = [
      'best',
      'better',
      'similar',
      'worse',
      'worst',
      'lowest',
      'lower',
      'higher',
      'highest',
    ] as const;
    const compared = groupComparisons([
      ...all.map((each) => row(each)),
      row('not-compared'),
      homelessnessRow,
    ]);
    expect(Object.entries(compared).map(([verdict, rows]) => [verdict, rows.map(({ key }) => key)])).toEqual([
      ['worse', ['worse', 'worst']],
      ['similar', ['similar']],
      ['better', ['best', 'better']],
      ['higher', ['higher', 'highest']],
      ['lower', ['lowest', 'lower']],
    ]);
  });

  it('leave out a measure that its publisher has ended: it says nothing of today', () => {
    const old = row('worse');
    const ended = { ...old, indicator: { ...old.indicator, ended: '2018-03-31' } };
    expect(groupComparisons([ended, old]).worse).toEqual([old]);
  });

  // 0 to 14 shares the years 0 to 4 and 5 to 14 with the narrower bands, which share none: two of the three count.
  it('count ages that overlap once, by the narrower of those that were compared', () => {
    const rows = [atAges(0, 4, 'better'), atAges(0, 14, 'worse'), atAges(5, 17, 'similar')];
    expect(verdictParts(groupComparisons(rows))).toEqual([
      { verdict: 'similar', rows: 1 },
      { verdict: 'better', rows: 1 },
    ]);
    expect(countOverlapping(rows)).toBe(1);
    const hidden = [atAges(0, 4, 'not-compared'), atAges(0, 14, 'worse')];
    expect(groupComparisons(hidden).worse.map(({ key }) => key)).toEqual(['0-14']);
    expect(countOverlapping(hidden)).toBe(0);
  });

  it('are counted, what there is none of left out', () => {
    expect(verdictParts(groupComparisons([row('worse'), row('better'), row('better', 'another')]))).toEqual([
      { verdict: 'worse', rows: 1 },
      { verdict: 'better', rows: 2 },
    ]);
  });
});
