import { describe, expect, it } from 'vitest';
import { plainItem } from '../../../../client/selection/report-item.ts';
import { numberParts } from '../../../../client/views/reports/number-parts.ts';
import { laidArrangements, laidTrend } from '../../../support/laid-items.ts';

const trend = 'trend?area=E10000032';

describe('figures and tables of a report', () => {
  it('are numbered through the whole report, each kind from 1, as they stand in it', () => {
    const parts = numberParts([
      { item: plainItem(trend, 'both'), laid: laidTrend },
      { item: plainItem(trend, 'chart'), laid: laidTrend },
      { item: plainItem('arrangements?area=E10000032'), laid: laidArrangements },
      { item: plainItem(trend, 'table'), laid: laidTrend },
    ]);
    expect(
      parts.map(({ figure, tables }) => [figure?.number ?? null, tables.map(({ number }) => number)]),
    ).toEqual([
      [1, [1]],
      [2, []],
      [null, [2, 3]],
      [null, [4]],
    ]);
  });

  it('are none of an item that has not come', () => {
    expect(numberParts([{ item: plainItem(trend, 'both'), laid: undefined }])).toEqual([
      { figure: null, tables: [] },
    ]);
  });
});
