import { describe, expect, it } from 'vitest';
import {
  allWithheld,
  whyNoCauses,
  whyNoComparison,
  whyNoGroups,
  whyNoOverview,
  whyNoPieces,
  whyNoTrend,
} from '../../../../client/views/explore/why-empty.ts';
import { byCause, nothing as noCauses } from '../../../support/causes-answers.ts';
import { fiveAreas, nothing as noAreas } from '../../../support/comparison-answers.ts';
import { byTenths, nothing as noGroups } from '../../../support/inequality-answers.ts';
import { nothing as noColumns, row, threeAreas } from '../../../support/overview-cases.ts';
import { emptyAnswer, england, oneArea, series } from '../../../support/trend-answers.ts';

const suppressed = series({ code: 'E10000032', label: 'West Sussex', values: ['suppressed', 'suppressed'] });

describe('a trend', () => {
  it.each([
    ['of an area with figures', oneArea, null],
    ['of nothing', emptyAnswer, emptyAnswer.why],
    [
      'of suppressed figures alone, whatever England has',
      { series: [suppressed, england], why: null },
      allWithheld,
    ],
    [
      'of an area without a row beside England',
      { series: [{ ...suppressed, points: [], why: 'No figures for Adur.' }, england], why: null },
      'No figures for Adur.',
    ],
    ['of England by itself', { series: [england], why: null }, null],
  ])('%s', (_, answer, why) => {
    expect(whyNoTrend(answer)).toBe(why);
  });
});

describe('a comparison', () => {
  const scilly = fiveAreas.rows.find(({ area }) => area.name === 'Isles of Scilly');
  const first = fiveAreas.rows[0];

  it('is drawn of all areas, and about one with a value', () => {
    expect(whyNoComparison(fiveAreas, null)).toBeNull();
    expect(whyNoComparison(fiveAreas, first?.area.code ?? '')).toBeNull();
  });

  it('is not drawn about an area without a value, and says what the publisher says', () => {
    expect(whyNoComparison(fiveAreas, scilly?.area.code ?? '')).toBe(
      'Isles of Scilly has no figure of 2023/24 to set among others. Not available from the publisher. Combined with Cornwall.',
    );
  });

  it('is not drawn of nothing', () => {
    expect(whyNoComparison(noAreas, null)).toBe('None of the areas has a value.');
    expect(whyNoComparison({ ...noAreas, why: null }, null)).toBe(allWithheld);
  });
});

describe('other charts', () => {
  it('an overview needs a cell with a figure', () => {
    expect(whyNoOverview(threeAreas)).toBeNull();
    expect(whyNoOverview(noColumns)).toBe('No figure of these areas is held.');
    const withheld = row('Rutland', null);
    const cells = withheld.cells.map((cell) => ({ ...cell, measure: { ...cell.measure, count: null } }));
    expect(whyNoOverview({ rows: [{ ...withheld, cells }], why: null })).toBe(allWithheld);
  });

  it('a division needs a group with a figure', () => {
    expect(whyNoGroups(byTenths)).toBeNull();
    expect(whyNoGroups(noGroups)).toBe(noGroups.why);
    expect(whyNoGroups({ ...noGroups, why: null })).toBe(allWithheld);
    const counted = {
      ...byTenths,
      categories: byTenths.categories.map((each) => ({
        ...each,
        measure: each.measure && { ...each.measure, value: null },
      })),
    };
    expect(whyNoGroups({ ...counted, why: null })).toBe(allWithheld);
  });

  it('who was responsible needs a rate of an age piece, not counts alone', () => {
    const [series] = oneArea.series;
    const points = series?.points ?? [];
    const headline = 'Counts but no rates by age for Rutland';
    const pieceOf = (value: number | null) => [{ points: points.map((each) => ({ ...each, value })) }];
    expect(whyNoPieces({ pieces: pieceOf(3), why: null, headline })).toBeNull();
    expect(whyNoPieces({ pieces: pieceOf(null), why: null, headline })).toBe(`${headline}.`);
    expect(whyNoPieces({ pieces: [], why: 'No figures by age.', headline })).toBe('No figures by age.');
  });

  it('causes need a bar, and say what to bring', () => {
    expect(whyNoCauses(byCause)).toBeNull();
    expect(whyNoCauses({ ...byCause, groups: [], headline: 'Too few admissions by cause to show' })).toBe(
      'Too few admissions by cause to show.',
    );
    expect(whyNoCauses(noCauses)).toBe(
      'No figures by first external cause have been brought in yet. Bring admissions with a cause.',
    );
  });
});
