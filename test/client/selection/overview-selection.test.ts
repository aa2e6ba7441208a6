import { describe, expect, it } from 'vitest';
import {
  defaultOverviewSelection,
  parseOverviewSelection,
  printOverviewSelection,
  readOverviewSearch,
  toOverviewQuestion,
} from '../../../client/selection/overview-selection.ts';

describe('the address of an overview', () => {
  it('is read as it was printed', () => {
    const selection = {
      ...defaultOverviewSelection,
      parent: 'E12000008',
      areaType: 'ltla',
      benchmark: 'none',
      sex: 'male',
      sort: 'injury-admissions|0-14',
      asAt: '4',
    } as const;
    expect(parseOverviewSelection(printOverviewSelection(selection)).selection).toEqual(selection);
    expect(printOverviewSelection(defaultOverviewSelection)).toEqual({});
  });

  it('names what it says wrongly, and drops what belongs to other views', () => {
    const { selection, problems } = parseOverviewSelection({ sex: 'women', areaType: 'ward' });
    expect(selection).toMatchObject({ sex: 'persons', areaType: 'utla' });
    expect(problems).toHaveLength(2);
    expect(readOverviewSearch({ method: 'funnel', area: 'E10000032' })).toEqual({ area: ['E10000032'] });
  });

  it('keeps to the indicators named, in the order in which they were chosen', () => {
    const read = readOverviewSearch({ indicator: ['90284', 'child-poverty-relative', '90284'] });
    const { selection } = parseOverviewSelection(read);
    expect(selection.indicators).toEqual(['90284', 'child-poverty-relative']);
    expect(printOverviewSelection(selection)).toEqual({ indicator: ['90284', 'child-poverty-relative'] });
    expect(toOverviewQuestion(selection)).toMatchObject({ indicator: ['90284', 'child-poverty-relative'] });
  });

  it('asks for the areas named alone', () => {
    const selection = { ...defaultOverviewSelection, areas: ['E10000032'], parent: 'E12000008' };
    expect(toOverviewQuestion(selection)).toEqual({
      area: ['E10000032'],
      benchmark: 'E92000001',
      sex: 'persons',
    });
  });
});
