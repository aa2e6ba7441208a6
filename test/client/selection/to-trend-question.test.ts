import { describe, expect, it } from 'vitest';
import { toTrendQuestion } from '../../../client/selection/to-trend-question.ts';
import { defaultTrendSelection } from '../../../client/selection/trend-selection.ts';

const usual = { indicator: 'injury-admissions', sex: 'persons', by: 'area', benchmark: 'E92000001' };

describe('the question that a selection asks', () => {
  it('is about England alone while no area is chosen', () => {
    expect(toTrendQuestion(defaultTrendSelection, [])).toEqual({
      ...usual,
      area: ['E92000001'],
      benchmark: 'none',
    });
  });

  it('brings the regions of its areas after them', () => {
    const selection = { ...defaultTrendSelection, areas: ['E10000032', 'E08000035'], region: true };
    expect(toTrendQuestion(selection, ['E12000008', 'E12000003']).area).toEqual([
      'E10000032',
      'E08000035',
      'E12000008',
      'E12000003',
    ]);
  });

  it('does not bring a region twice where it is what the areas are compared with', () => {
    const selection = {
      ...defaultTrendSelection,
      areas: ['E10000032'],
      region: true,
      benchmark: 'E12000008',
    };
    expect(toTrendQuestion(selection, ['E12000008']).area).toEqual(['E10000032']);
  });

  it('names a kind of category only when it is divided by category', () => {
    const selection = { ...defaultTrendSelection, areas: ['E10000032'], categoryType: 'Deciles' };
    expect(toTrendQuestion(selection, [])).toEqual({ ...usual, area: ['E10000032'] });
    expect(toTrendQuestion({ ...selection, by: 'category' }, []).categoryType).toBe('Deciles');
  });
});
