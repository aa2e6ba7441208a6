import { describe, expect, it } from 'vitest';
import { areaTrendsShown } from '../../../../server/reports/shown/area-trends-shown.ts';
import { causeTrendsShown } from '../../../../server/reports/shown/cause-trends-shown.ts';
import { causesShown } from '../../../../server/reports/shown/causes-shown.ts';
import { comparisonShown } from '../../../../server/reports/shown/comparison-shown.ts';
import { distributionShown } from '../../../../server/reports/shown/distribution-shown.ts';
import { inequalityShown } from '../../../../server/reports/shown/inequality-shown.ts';
import { overviewShown } from '../../../../server/reports/shown/overview-shown.ts';
import { partnerTrendShown } from '../../../../server/reports/shown/partner-trend-shown.ts';
import { profileShown } from '../../../../server/reports/shown/profile-shown.ts';
import { relationshipShown } from '../../../../server/reports/shown/relationship-shown.ts';
import type { ShownTable } from '../../../../server/reports/shown/shown-table.ts';
import { trendShown } from '../../../../server/reports/shown/trend-shown.ts';
import { gappedPanels } from '../../../support/area-trends-cases.ts';
import { causesThroughTime } from '../../../support/cause-trends-answers.ts';
import { byCause, nothing as noCauses } from '../../../support/causes-answers.ts';
import * as comparisons from '../../../support/comparison-answers.ts';
import { distribution } from '../../../support/distribution-cases.ts';
import { bySex, byTenths, withGaps } from '../../../support/inequality-answers.ts';
import { threeAreas } from '../../../support/overview-cases.ts';
import { steady } from '../../../support/partner-trend-answers.ts';
import { profileAnswer } from '../../../support/profile-answers.ts';
import { sixtyAreas } from '../../../support/relationship-answers.ts';
import { gapsAndSuppressed, bySex as trendBySex } from '../../../support/trend-answers.ts';

const tables: [string, readonly ShownTable[]][] = [
  ['a trend', trendShown(gapsAndSuppressed)],
  ['a trend by sex', trendShown(trendBySex)],
  ['a comparison', comparisonShown(comparisons.fiveAreas)],
  ['a comparison at two levels', comparisonShown(comparisons.twoLevels)],
  ['fifths', comparisonShown(comparisons.fifths)],
  ['a funnel', comparisonShown(comparisons.funnel)],
  ['a profile', profileShown(profileAnswer())],
  ['an overview', overviewShown(threeAreas)],
  ['causes', causesShown(byCause)],
  ['causes through time', causeTrendsShown(causesThroughTime)],
  ['inequality', inequalityShown(byTenths)],
  ['inequality with gaps', inequalityShown(withGaps)],
  ['inequality by sex', inequalityShown(bySex)],
  ['a relationship', relationshipShown(sixtyAreas)],
  ['responsibilities through time', partnerTrendShown(steady)],
  ['trends of areas', areaTrendsShown(gappedPanels)],
  ['a distribution', distributionShown(distribution())],
];

/** Cells under a heading, from the top. */
function under([table]: readonly ShownTable[], heading: string) {
  const at = table?.columns.findIndex((column) => column.heading === heading) ?? -1;
  if (at < 0) throw new Error(`no column is headed: ${heading}`);
  return table?.rows.map((row) => row[at]);
}

describe.each(tables)('what the screen shows of %s', (_, shown) => {
  it('has rows, each with a cell for each heading, and no heading twice', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const { columns, rows } of shown) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      const headings = columns.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it('has in every column of figures a number or the symbol of the reason why there is none', () => {
    for (const { columns, rows } of shown) {
      const wrong = columns.flatMap(({ heading, format }, at) =>
        format === null
          ? []
          : rows
              .map((row) => row[at])
              .filter((cell) => typeof cell !== 'number' && !['[c]', '[x]', '[z]'].includes(String(cell)))
              .map((cell) => [heading, cell]),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe('what the screen shows', () => {
  it('of a comparison has the benchmark last, without a rank', () => {
    const shown = comparisonShown(comparisons.fiveAreas);
    expect(under(shown, 'Area')?.at(-1)).toBe('England (benchmark)');
    expect(under(shown, 'Rank of 5')).toEqual([1, 2, 3, 4, 5, '[z]', '[z]']);
    expect(under(shown, 'Compared with England')).toEqual([
      'Worse',
      'Worse',
      'Similar',
      'Better',
      'Better',
      'Not compared',
      null,
    ]);
  });

  it('of inequality is the groups, and then what sets them apart through time', () => {
    expect(inequalityShown(byTenths).map(({ name }) => name)).toEqual([null, 'through time']);
    const headings = inequalityShown(bySex)[1]?.columns.map(({ heading }) => heading);
    expect(headings).toContain('Gap');
    expect(headings?.join()).not.toContain('index');
  });

  it('of areas through time has a column for each period, gaps with their symbol', () => {
    const shown = areaTrendsShown(gappedPanels);
    const rutland = under(shown, 'Area')?.indexOf('Rutland') ?? -1;
    expect(
      ['2010/11', '2011/12', '2012/13', '2020/21'].map((period) => under(shown, period)?.[rutland]),
    ).toEqual([98, '[c]', 91.4, '[x]']);
  });

  it('is no table where there is nothing to show', () => {
    expect(causesShown(noCauses)).toEqual([]);
  });
});
