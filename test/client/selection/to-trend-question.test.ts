import { describe, expect, it } from 'vitest';
import {
  categoryTypesOf,
  toTrendQuestion,
  withCategoryType,
  withoutCategoryType,
} from '../../../client/selection/to-trend-question.ts';
import { defaultTrendSelection } from '../../../client/selection/trend-selection.ts';
import { answer, england, westSussex } from '../../support/trend-answers.ts';

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

describe('the kind of categories asked for', () => {
  const byCategory = { indicator: 'injury-admissions', area: ['E92000001'], by: 'category' as const };
  const held = ['County deciles', 'District deciles'];

  it('is one that the areas have, each named once, the one with the most values first', () => {
    const ofType = (type: string, value: string) => ({ ...westSussex, category: { type, value } });
    const shown = answer([
      ofType('District deciles', 'Most deprived'),
      ofType('County deciles', 'Most deprived'),
      ofType('County deciles', 'Least deprived'),
      england,
    ]);
    expect(categoryTypesOf(shown)).toEqual(held);
    expect(categoryTypesOf(undefined)).toEqual([]);
  });

  it('is the first of those held where none was chosen', () => {
    expect(withCategoryType(byCategory, held)).toEqual({ ...byCategory, categoryType: 'County deciles' });
  });

  it('stays as it was chosen, and is none where none is held or meant', () => {
    const chosen = { ...byCategory, categoryType: 'District deciles' };
    expect(withCategoryType(chosen, held)).toBe(chosen);
    expect(withCategoryType(byCategory, [])).toBe(byCategory);
    expect(withCategoryType({ ...byCategory, by: 'area' }, held)).not.toHaveProperty('categoryType');
    expect(withoutCategoryType(chosen)).toEqual(byCategory);
  });
});
