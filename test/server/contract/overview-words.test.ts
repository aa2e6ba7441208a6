import { describe, expect, it } from 'vitest';
import {
  benchmarkCells,
  groupColumns,
  keyOfOverview,
  leadsWords,
  missingCells,
} from '../../../server/contract/overview-words.ts';
import { column, nothing, row, threeAreas } from '../../support/overview-cases.ts';

describe('the words of an overview', () => {
  it('say who leads, and let a sentence that says so itself stand', () => {
    expect(leadsWords({ leads: ['Housing authority'] })).toBe('Leads: Housing authority');
    expect(leadsWords({ leads: ['No statutory local lead since 2016'] })).toBe(
      'No statutory local lead since 2016',
    );
    expect(leadsWords({ leads: ['The housing authority leads.'] })).toBe('The housing authority leads.');
  });

  it('stand once over columns of one theme and lead', () => {
    const columns = [column(), column({ key: 'b' }), column({ key: 'c', leads: ['Nobody leads.'] })];
    const groups = groupColumns({ columns, themes: threeAreas.themes });
    expect(groups.map(({ leads, columns: own }) => [leads, own.length])).toEqual([
      ['Leads: Local authority', 2],
      ['Nobody leads.', 1],
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
