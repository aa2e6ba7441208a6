import { describe, expect, it } from 'vitest';
import {
  explainNoRelationship,
  type RelationshipHeld,
} from '../../../../server/answers/relationship/explain-no-relationship.ts';
import { measureRelationship } from '../../../../server/answers/relationship/measure-relationship.ts';
import type { LeftOutArea } from '../../../../server/contract/relationship.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { period } from '../../../support/answer-cases.ts';
import {
  nearPeriods,
  pairingsOf,
  samePeriods,
  selectionWith,
  sixPairs,
} from '../../../support/relationship-cases.ts';

const calendar: RelationshipHeld = {
  x: [period('2013'), period('2014')],
  y: [period('2014/15')],
  matched: [],
  nearest: [nearPeriods],
  shown: null,
};
const same: RelationshipHeld = {
  x: [period('FYE 2015')],
  y: [period('2013/14'), period('2014/15')],
  matched: [samePeriods],
  nearest: [],
  shown: samePeriods,
};

const say = (
  held: RelationshipHeld,
  selection = selectionWith(),
  pairs = sixPairs.slice(0, 0),
  leftOut: readonly LeftOutArea[] = [],
) => explainNoRelationship(selection, measureRelationship(pairingsOf(pairs)), leftOut, held);

const leftOut = (name: string, why: string): LeftOutArea => ({
  area: { code: name, name, type: 'utla' },
  x: null,
  y: null,
  reason: 'no-value',
  why,
});

describe('a relationship that cannot be shown says', () => {
  it('what both hold and which years are nearest, where no period is the same days', () => {
    expect(say(calendar)).toBe(
      'No period of the two is the same days: Hospital admissions for injury has financial years 2014/15; Children in relative low income has calendar years 2013 to 2014. The nearest years can stand beside each other if you accept that: 2014/15 and 2014 have 275 days in common, and everything drawn would say so.',
    );
  });

  it('which periods both have, where another was asked for', () => {
    const asked = selectionWith({ period: period('2013/14') });
    expect(say({ ...same, shown: null }, asked)).toBe(
      '2013/14 is not a period that both have to the day: Hospital admissions for injury has financial years 2013/14 to 2014/15; Children in relative low income has financial years FYE 2015. Both have 2014/15.',
    );
  });

  it('which indicator no extract has brought, and which age or sex it lacks', () => {
    const selection = selectionWith();
    const with_ = (changes: Partial<typeof selection.x>) =>
      say(same, { ...selection, x: { ...selection.x, ...changes } });
    expect(with_({ indicator: { ...selection.x.indicator, holdings: null } })).toContain(
      'No extract with figures for “Children in relative low income families” has been brought in yet',
    );
    expect(with_({ age: ageBand(0, 4) })).toContain('no figures are held for the age “0 to 4 years”');
    expect(with_({ sex: 'male' })).toContain(
      'no figures are held for the sex “male”. There are figures for persons.',
    );
  });

  it('that there are no such areas', () => {
    const selection = selectionWith();
    expect(say(same, { ...selection, areas: [], y: { ...selection.y, areas: [] } })).toContain(
      'No upper-tier authorities: choose another kind of area',
    );
  });

  it('how few areas have both figures and why the others have not, each reason once', () => {
    const out = [
      leftOut('A', 'Poverty: nothing.'),
      leftOut('B', 'Poverty: nothing.'),
      leftOut('C', 'Other.'),
    ];
    expect(say(same, selectionWith(), sixPairs.slice(0, 2), out)).toBe(
      'Only 2 of the areas have both figures, and a relationship takes three. 2 areas: Poverty: nothing. C: Other.',
    );
    expect(say(same)).toBe('No area has both figures.');
  });

  it('that all areas are alike, and nothing where there is a relationship', () => {
    expect(
      say(same, selectionWith(), [
        [5, 1],
        [5, 2],
        [5, 3],
      ]),
    ).toContain('All areas have the same value');
    expect(say(same, selectionWith(), sixPairs.slice(0, 3))).toBeNull();
  });
});
