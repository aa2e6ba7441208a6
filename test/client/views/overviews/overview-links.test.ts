import { expect, it } from 'vitest';
import { defaultComparisonSelection } from '../../../../client/selection/comparison-selection.ts';
import {
  changesForAreaType,
  changesForParent,
  sortChoices,
} from '../../../../client/views/overviews/overview-choices.ts';
import { overviewOf } from '../../../../client/views/overviews/overview-of-area.ts';
import { overviewOfComparison } from '../../../../client/views/overviews/overview-of-comparison.ts';
import { threeAreas } from '../../../support/overview-cases.ts';

it('an area leads to the overview of what lies within it, and to none where nothing does', () => {
  const adur = { code: 'E07000223', name: 'Adur', type: 'ltla' as const };
  expect(overviewOf({ code: 'E12000008', name: 'South East', type: 'region', children: [adur] })).toEqual({
    words: 'the authorities in South East',
    search: { parent: 'E12000008' },
  });
  expect(overviewOf({ code: 'E10000032', name: 'West Sussex', type: 'utla', children: [adur] })?.words).toBe(
    'the districts of West Sussex',
  );
  expect(overviewOf({ ...adur, children: [] })).toBeNull();
});

it('a comparison leads to the same areas by every indicator', () => {
  const selection = { ...defaultComparisonSelection, parent: 'E12000008', asAt: '4' };
  const question = { areaType: 'utla' } as never;
  expect(overviewOfComparison(selection, { question })).toEqual({
    parent: 'E12000008',
    areaType: 'utla',
    asAt: '4',
  });
});

it('areas are ordered by name or by any column, and another place has the kind of area that is usual there', () => {
  expect(sortChoices(threeAreas, 'gone|0-4').map(({ value }) => value)).toEqual([
    'name',
    'injury-admissions|0-14',
    'gone|0-4',
  ]);
  expect(changesForAreaType('region')).toEqual({ areaType: 'region', parent: null });
  expect(changesForParent('E12000008')).toEqual({ parent: 'E12000008', areaType: null });
  expect(changesForParent(null)).toEqual({ parent: null, areaType: 'utla' });
});
