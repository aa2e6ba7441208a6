import { describe, expect, it } from 'vitest';
import { defaultRelationshipSelection } from '../../../../client/selection/relationship-selection.ts';
import {
  changesForIndicator,
  changesForSwap,
  periodChoices,
  periodChosen,
} from '../../../../client/views/relationships/relationship-choices.ts';
import { sixtyAreas } from '../../../support/relationship-answers.ts';

const year = (label: string, start: string) => ({ label, start, end: '', kind: 'financial' }) as const;
const answer = {
  ...sixtyAreas,
  periods: [
    { x: year('FYE 2015', '2014'), y: year('2014/15', '2014'), isSame: true, sharedDays: 365 },
    { x: year('2023/24', '2023'), y: year('2023/24', '2023'), isSame: true, sharedDays: 366 },
  ],
};

describe('the choices of a relationship', () => {
  it('of the period begin with the latest of both, then go back, each in the labels of both', () => {
    expect(periodChoices(answer, null).map(({ label }) => label)).toEqual([
      'Latest of both (2023/24)',
      '2023/24',
      '2014/15 (FYE 2015)',
    ]);
    expect(periodChoices(answer, '2030/31').map(({ label }) => label)).toContain('2030/31');
  });

  it('know a period by the label of either indicator', () => {
    expect(periodChosen(answer, 'FYE 2015')).toBe('2014/15');
    expect(periodChosen(answer, null)).toBe('latest');
    expect(periodChoices(answer, 'FYE 2015')).toHaveLength(3);
  });

  it('of another indicator forget its age, sex and period, and keep the areas', () => {
    expect(changesForIndicator('x', 'ksi-casualties')).toEqual({
      x: 'ksi-casualties',
      xSex: 'persons',
      xAge: null,
      period: null,
      areaType: null,
    });
  });

  it('exchange the axes with their ages and sexes', () => {
    expect(changesForSwap({ ...defaultRelationshipSelection, yAge: '0-4', ySex: 'male' })).toEqual({
      x: 'injury-admissions',
      y: 'child-poverty-relative',
      xSex: 'male',
      ySex: 'persons',
      xAge: '0-4',
      yAge: null,
    });
  });
});
