import { describe, expect, it } from 'vitest';
import { describeOverview } from '../../../../server/answers/overview/describe-overview.ts';
import { selectOverview } from '../../../../server/answers/overview/select-overview.ts';
import type { OverviewRow } from '../../../../server/contract/overview.ts';
import { column, row, setting, threeAreas } from '../../../support/overview-cases.ts';

const selection = selectOverview({ parent: 'E12000008' }, setting);
const say = (rows: readonly OverviewRow[], changes: Partial<typeof selection> = {}) =>
  describeOverview({ selection: { ...selection, ...changes }, columns: [column()], rows });

describe('the words of an overview', () => {
  it('say which area has most figures on the wrong side, in at most ten words', () => {
    expect(say([row('Kent', 90, 'worse'), row('Surrey', 50, 'better')]).headline).toBe(
      'Kent: 1 of 1 figures worse than England',
    );
    expect(say([row('Kent', 90, 'worse'), row('Surrey', 95, 'worse')]).headline).toBe(
      '2 areas with one figure worse than England',
    );
    expect(say([row('Surrey', 50, 'better'), row('Kent', 70, 'similar')]).headline).toBe(
      'Surrey: 1 of 1 figures better than England',
    );
    expect(say([row('Bournemouth, Christchurch and Poole and More', 90, 'worse')]).headline).toBe(
      '1 of 1 figures worse than England in one area',
    );
    expect(say([row('Kent', 70, 'similar')]).headline).toBe(
      'No figure differs from England by more than chance',
    );
    expect(say([row('Kent', 70)], { benchmark: null }).headline).toBe('1 area by 1 indicator and age');
  });

  // Kent and Surrey are higher, Essex lower, Devon similar: 2 and 1.
  it('say how many are higher and lower where neither is the better', () => {
    const rows = [
      row('Kent', 90, 'higher'),
      row('Surrey', 95, 'highest'),
      row('Essex', 50, 'lower'),
      row('Devon', 70, 'similar'),
    ];
    expect(say(rows).headline).toBe('2 higher, 1 lower than England (no judgement)');
    expect(say(rows.slice(2)).headline).toBe('1 lower than England (no judgement)');
    expect(say([row('Devon', 90, 'worse'), ...rows]).headline).toBe(
      'Devon: 1 of 1 figures worse than England',
    );
  });

  it('say what is shown, for whom, where, when and beside what', () => {
    const words = say([row('Surrey', 50, 'better'), row('West Sussex', 90, 'worse')]);
    expect(words.subtitle).toBe(
      '2 upper-tier authorities in South East beside England; persons; latest figures, of 2023/24',
    );
    expect(words.sentence).toBe(
      'Overview of 2 upper-tier authorities in South East: the latest figure of 1 indicator and age, persons, compared with England in the same period.',
    );
    expect(words.alternativeText).toBe(
      'Table of 2 areas by 1 indicator and age. Beside England 2 figures: 1 worse, 1 better.',
    );
    expect(words.comparisonMethod).toContain("lies within the area's own 95% confidence limits");
  });

  it('say that figures are of another period only where some are', () => {
    expect(say([row('Kent', 90, 'worse')]).periodNote).not.toContain('another');
    expect(say(threeAreas.rows).periodNote).toContain('A figure that names another period');
  });

  it('count ages that overlap once and no ended measure, and say what they left out', () => {
    const [key, other, past] = ['injury-admissions|0-14', 'narrow', 'past'];
    const age = { key: '0-4', from: 0, to: 4, label: '0 to 4 years' };
    const ended = { ...column().indicator, id: 'old', ended: '2018-03-31' };
    const columns = [
      column({ key }),
      column({ key: other, age }),
      column({ key: past, label: 'Old measure', indicator: ended }),
    ];
    const [kent] = [row('Kent', 90, 'worse')];
    const cells = columns.flatMap((each) => kent.cells.map((cell) => ({ ...cell, column: each.key })));
    const words = describeOverview({ selection, columns, rows: [{ ...kent, cells }] });
    expect(words.headline).toBe('Kent: 1 of 1 figures worse than England');
    expect(words.comparisonMethod).toContain(
      'hospital admissions for injury, ages 0 to 14 years (overlaps the other ages) and old measure (ended on 31 March 2018).',
    );
  });

  it('say that no current figure differs where one of an ended measure may, and count one figure as one', () => {
    const [kent] = [row('Kent', 70, 'similar')];
    const ended = { ...column().indicator, id: 'old', ended: '2018-03-31' };
    const columns = [column(), column({ key: 'past', indicator: ended })];
    const past = kent.cells.map((cell) => ({ ...cell, column: 'past' }));
    const words = describeOverview({
      selection,
      columns,
      rows: [{ ...kent, cells: [...kent.cells, ...past] }],
    });
    expect(words.headline).toBe('No current figure differs from England by more than chance');
    expect(words.alternativeText).toContain('Beside England 1 figure: 1 similar.');
    const onlyPast = describeOverview({
      selection,
      columns: columns.slice(1),
      rows: [{ ...kent, cells: past }],
    });
    expect(onlyPast.headline).toBe('1 area by 1 indicator and age');
  });

  it('say so where nothing is compared or nothing is held', () => {
    expect(say([row('Kent', 70)], { benchmark: null }).comparisonMethod).toBe(
      'Nothing is compared: no benchmark was asked for.',
    );
    const empty = describeOverview({ selection, columns: [], rows: [] });
    expect([empty.headline, empty.alternativeText]).toEqual([
      'No figures held for these areas',
      'Empty table: no figures to show.',
    ]);
  });
});
