import { describe, expect, it } from 'vitest';
import { groupComparisons, verdictParts } from '../../../../server/answers/profile/group-comparisons.ts';
import type { Comparison } from '../../../../server/contract/parts.ts';
import { homelessnessRow, profilePoint, profileRow } from '../../../support/profile-answers.ts';

const row = (comparison: Comparison) =>
  profileRow({ key: comparison, measure: profilePoint(80, { comparison }) });

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
    const compared = groupComparisons([...all.map(row), row('not-compared'), homelessnessRow]);
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

  it('are counted, what there is none of left out', () => {
    expect(verdictParts(groupComparisons([row('worse'), row('better'), row('better')]))).toEqual([
      { verdict: 'worse', rows: 1 },
      { verdict: 'better', rows: 2 },
    ]);
  });
});
