import { describe, expect, it } from 'vitest';
import type { RelatedFigures } from '../../../../server/answers/relationship/find-related-figures.ts';
import { pairAreas } from '../../../../server/answers/relationship/pair-areas.ts';
import type { ComparisonRow } from '../../../../server/contract/comparison.ts';
import { adur, areas, surrey, westSussex } from '../../../support/answer-cases.ts';
import { row } from '../../../support/comparison-cases.ts';
import { samePeriods, selectionWith } from '../../../support/relationship-cases.ts';

const empty = { byArea: new Map(), benchmark: null, replaced: new Map(), passedOver: [] };

function figuresOf(
  x: readonly ComparisonRow[],
  y: readonly ComparisonRow[],
  heldOfX?: readonly string[],
): RelatedFigures {
  const { x: ofX, y: ofY } = selectionWith();
  const { holdings } = ofX.indicator;
  const held = {
    ...ofX,
    indicator: {
      ...ofX.indicator,
      holdings: holdings && { ...holdings, areaCodes: heldOfX ?? holdings.areaCodes },
    },
  };
  const side = (selection: typeof ofX, rows: readonly ComparisonRow[], period: typeof samePeriods.x) => ({
    selection,
    figures: { ...empty, period },
    rows: new Map(rows.map((each) => [each.area.code, each])),
  });
  return {
    periods: samePeriods,
    x: side(held, x, samePeriods.x),
    y: side(ofY, y, samePeriods.y),
    passedOver: [],
  };
}

const of = (
  code: string,
  name: string,
  value: number | null,
  changes: Partial<ComparisonRow['measure']> = {},
) => row({ code, name, measure: { value, ...changes }, why: value === null ? 'It is missing.' : null });

const selection = selectionWith({ areas: [westSussex, surrey] });

describe('the areas of a relationship', () => {
  it('have both values, the lowest x first, and those asked for are marked', () => {
    const figures = figuresOf(
      [of('E10000032', 'West Sussex', 20), of('E10000030', 'Surrey', 10)],
      [of('E10000032', 'West Sussex', 80), of('E10000030', 'Surrey', 60)],
    );
    const { pairings, leftOut } = pairAreas({ ...selection, named: [surrey] }, figures, areas);
    expect(pairings.map(({ area, x, y, isNamed }) => [area.name, x.value, y.value, isNamed])).toEqual([
      ['Surrey', 10, 60, true],
      ['West Sussex', 20, 80, false],
    ]);
    expect(leftOut).toEqual([]);
  });

  it('are left out with the reason of each indicator where one is suppressed, of another tier or missing', () => {
    const figures = figuresOf(
      [of('E10000032', 'West Sussex', null, { missing: 'not-available' }), of('E10000030', 'Surrey', 10)],
      [of('E10000032', 'West Sussex', 80), of('E10000030', 'Surrey', null, { missing: 'suppressed' })],
      [adur.code],
    );
    const { pairings, leftOut } = pairAreas(selection, figures, areas);
    expect(pairings).toEqual([]);
    expect(leftOut.map(({ area, reason, why }) => [area.name, reason, why])).toEqual([
      ['Surrey', 'suppressed', 'Hospital admissions for injury: It is missing.'],
      ['West Sussex', 'other-tier', 'Children in relative low income: It is missing.'],
    ]);
    const held = figuresOf(
      [of('E10000032', 'West Sussex', null), of('E10000030', 'Surrey', 10)],
      [of('E10000032', 'West Sussex', 80), of('E10000030', 'Surrey', 60)],
    );
    expect(pairAreas(selection, held, areas).leftOut[0]?.reason).toBe('no-value');
  });

  it('that were asked for but are none of those shown are left out too', () => {
    const { leftOut } = pairAreas({ ...selection, named: [adur] }, null, areas);
    expect(leftOut.map(({ area, reason }) => [area.name, reason])).toEqual([['Adur', 'not-among-areas']]);
  });
});
