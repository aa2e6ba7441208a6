import { describe, expect, it } from 'vitest';
import {
  describePeriods,
  describeRelationship,
  subtitleOfRelationship,
  writeCaution,
} from '../../../../server/answers/relationship/describe-relationship.ts';
import { nearPeriods, samePeriods, selectionWith } from '../../../support/relationship-cases.ts';

const selection = selectionWith();

describe('a relationship in words', () => {
  it('names both measures, whose they are, the areas and the period in both forms', () => {
    expect(subtitleOfRelationship(selection, samePeriods, selection.areas.length)).toMatch(
      /^Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons, against children in relative low income, per cent, ages 0 to 15 years, persons; \d+ upper-tier authorities; 2014\/15 \(FYE 2015\)$/,
    );
    expect(describeRelationship(selection, nearPeriods, 0)).toContain(
      'Hospital admissions for injury (ages 0 to 14 years, persons, 2014/15) against children in relative low income (ages 0 to 15 years, persons, 2014), in ',
    );
  });

  it('names both periods where they are not the same days, with the days in common', () => {
    expect(subtitleOfRelationship(selection, nearPeriods, 0)).toContain('; 2014 beside 2014/15');
    expect(describePeriods(nearPeriods)).toBe(
      'Different periods stand beside each other, as was accepted: 2014 (1 January 2014 to 31 December 2014) along the axis, 2014/15 (1 April 2014 to 31 March 2015) up it. They have 275 days in common, of 365 and 365.',
    );
    expect(describePeriods(samePeriods)).toBeNull();
    expect(describePeriods(null)).toBeNull();
  });

  it('cautions that areas are no children and that nothing is a cause', () => {
    const caution = writeCaution(selection);
    expect(caution).toMatch(/^Areas, not children: /);
    expect(caution).toContain('Nor does it show that one is the cause of the other');
  });
});
