import { describe, expect, it } from 'vitest';
import {
  benchmarkChoicesOf,
  changesForNeighbours,
  parentChoices,
  periodChoices,
} from '../../../../client/views/comparisons/comparison-choices.ts';
import { fiveAreas } from '../../../support/comparison-answers.ts';

const southEast = { code: 'E12000008', name: 'South East' };
const westSussex = { code: 'E10000032', name: 'West Sussex' };

describe('the choices of a comparison', () => {
  it('of the period begin with the latest, which is named, and go back from the newest', () => {
    expect(periodChoices(fiveAreas, null)).toEqual([
      { value: 'latest', label: 'Latest (2023/24)' },
      { value: '2023/24', label: '2023/24' },
    ]);
    expect(periodChoices(fiveAreas, '2031/32').map(({ label }) => label)).toEqual([
      'Latest',
      '2031/32',
      '2023/24',
    ]);
  });

  it('of where have England, the regions, and the county of the address', () => {
    expect(parentChoices([southEast], westSussex).map(({ label }) => label)).toEqual([
      'All of England',
      'South East',
      'West Sussex',
    ]);
    expect(parentChoices([southEast], southEast)).toHaveLength(2);
  });

  it('of an area and its neighbours are all of them, the area itself highlighted', () => {
    expect(changesForNeighbours(['E10000032', 'E06000061', 'E08000002'])).toEqual({
      areas: ['E10000032', 'E06000061', 'E08000002'],
      highlight: ['E10000032'],
    });
  });

  it('of the benchmark have England, the region that is shown, nothing, and what the address names', () => {
    expect(benchmarkChoicesOf({ benchmark: 'E92000001', parent: 'E12000008' }, [southEast])).toEqual([
      { value: 'E92000001', label: 'England' },
      { value: 'E12000008', label: 'South East' },
      { value: 'none', label: 'Nothing' },
    ]);
    expect(
      benchmarkChoicesOf({ benchmark: 'E10000032', parent: null }, [westSussex]).map(({ label }) => label),
    ).toEqual(['England', 'West Sussex', 'Nothing']);
  });
});
