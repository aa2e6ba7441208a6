import { describe, expect, it } from 'vitest';
import {
  benchmarkCells,
  columnDetail,
  groupColumns,
  keyOfOverview,
  listLeads,
  missingCells,
} from '../../../server/contract/overview-words.ts';
import { column, nothing, row, threeAreas } from '../../support/overview-cases.ts';

describe('the words of an overview', () => {
  it('say who leads once a theme, and by indicator where a theme has several leads', () => {
    const { themes } = threeAreas;
    const [one, other] = [column(), column({ key: 'b', leads: ['Housing authority', 'Nobody leads.'] })];
    expect(listLeads({ columns: [one, { ...one, key: 'c' }], themes })).toEqual([
      { about: 'Injury', leads: 'Local authority' },
    ]);
    const indicator = { ...other.indicator, shortName: 'Something else' };
    expect(listLeads({ columns: [one, { ...other, indicator }], themes })).toEqual([
      { about: 'Hospital admissions for injury', leads: 'Local authority' },
      { about: 'Something else', leads: 'Housing authority; Nobody leads' },
    ]);
  });

  it('stand once over columns of one theme, and say which measure goes on no more', () => {
    const ended = column({ key: 'b', indicator: { ...column().indicator, ended: '2018-03-31' } });
    const groups = groupColumns({ columns: [column(), ended], themes: threeAreas.themes });
    expect(groups.map(({ theme, columns: own }) => [theme, own.length])).toEqual([['Injury', 2]]);
    expect([column(), ended].map(columnDetail)).toEqual([
      'per 10,000, 2023/24',
      'per 10,000, 2023/24, ended',
    ]);
  });

  it('explain the marks and symbols that occur, and no others', () => {
    const { comparisons, symbols } = keyOfOverview(threeAreas);
    expect(comparisons.map(({ words }) => words)).toEqual(['Worse than England', 'Better than England']);
    expect(symbols).toEqual([{ symbol: '[x]', words: 'not available from the publisher' }]);
  });

  it('name areas without a value together where the reason is the same', () => {
    expect(missingCells({ ...threeAreas, rows: [row('Slough', null), row('Kent', null)] })).toEqual([
      '[x] Hospital admissions for injury, ages 0 to 14 years, Slough; Kent: No figure is held for 2023/24.',
    ]);
  });

  it('give the benchmark a row of its own, unless it stands among the areas', () => {
    expect(benchmarkCells(threeAreas)?.cells.map(({ measure }) => measure.value)).toEqual([70]);
    const [first] = threeAreas.rows;
    expect(benchmarkCells({ ...threeAreas, benchmark: first?.area ?? null })).toBeNull();
    expect(benchmarkCells({ ...nothing, benchmark: null })).toBeNull();
  });
});
