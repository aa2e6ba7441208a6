import { describe, expect, it } from 'vitest';
import { defaultOverviewSelection } from '../../../../client/selection/overview-selection.ts';
import { defaultTrendSelection } from '../../../../client/selection/trend-selection.ts';
import {
  trendsOfOverview,
  trendsOfRegion,
  trendsOfSharedRegion,
} from '../../../../client/views/comparisons/area-trends-search.ts';
import type { AreaDetail } from '../../../../server/contract/areas.ts';
import { threeAreas } from '../../../support/overview-cases.ts';

type Placed = Pick<AreaDetail, 'code' | 'type' | 'parents'>;

const england = { code: 'E92000001', name: 'England', type: 'england' } as const;
const southEast = { code: 'E12000008', name: 'South East', type: 'region' } as const;
const london = { code: 'E12000007', name: 'London', type: 'region' } as const;
const kent: Placed = { code: 'E10000016', type: 'utla', parents: [southEast, england] };
const adur: Placed = { code: 'E07000223', type: 'ltla', parents: [southEast, england] };
const camden: Placed = { code: 'E09000007', type: 'utla', parents: [london, england] };

describe('the way to all trends of a region', () => {
  it('leads from the region, and from no other kind of area', () => {
    expect(trendsOfRegion(southEast)).toEqual({
      region: 'South East',
      search: { indicator: 'injury-admissions', parent: 'E12000008', view: 'trends' },
    });
    expect(trendsOfRegion(england)).toBeNull();
  });

  it('leads from a trend whose areas share the region, with the authorities among them highlighted', () => {
    const selection = { ...defaultTrendSelection, indicator: '90284', sex: 'male', age: '0-4' } as const;
    expect(trendsOfSharedRegion(selection, [kent, adur])).toEqual({
      region: 'South East',
      search: {
        ...{ indicator: '90284', sex: 'male', age: '0-4' },
        ...{ parent: 'E12000008', view: 'trends', highlight: ['E10000016'] },
      },
    });
    expect(trendsOfSharedRegion(selection, [kent, camden])).toBeNull();
    expect(trendsOfSharedRegion(selection, [{ ...kent, parents: [england] }])).toBeNull();
    expect(trendsOfSharedRegion(selection, [])).toBeNull();
    expect(trendsOfSharedRegion({ ...selection, by: 'sex' }, [kent])).toBeNull();
  });

  it('leads from an overview, by the column that it is in the order of', () => {
    const selection = { ...defaultOverviewSelection, parent: 'E12000008', asAt: '4' };
    expect(trendsOfOverview(selection, threeAreas)).toEqual({
      ...{ indicator: 'injury-admissions', age: '0-14', parent: 'E12000008' },
      ...{ areaType: 'utla', view: 'trends', asAt: '4' },
    });
  });
});
