import { describe, expect, it } from 'vitest';
import { writeComparisonHeadline } from '../../../../server/answers/comparison/write-comparison-headline.ts';
import { period } from '../../../support/answer-cases.ts';
import { blankRow, row, select } from '../../../support/comparison-cases.ts';

const year = period('2023/24');
const kent = row({ code: 'E10000016', name: 'Kent', comparison: 'worse' });
const surrey = row({ code: 'E10000030', name: 'Surrey', comparison: 'better' });
const devon = row({ code: 'E10000008', name: 'Devon', comparison: 'similar' });

describe('the headline of a comparison', () => {
  it.each([
    [{}, [kent, devon, surrey], '1 of 3 areas above England, 1 below, 2023/24'],
    [{}, [kent, devon], 'Hospital admissions for injury: 1 of 2 areas above England'],
    [{}, [kent, kent, kent], 'Hospital admissions for injury: all 3 areas above England, 2023/24'],
    [{}, [surrey, surrey], 'Hospital admissions for injury: both areas below England, 2023/24'],
    [{}, [devon, devon], 'Hospital admissions for injury: both areas similar to England, 2023/24'],
    [{ method: 'funnel' }, [kent, devon, surrey], '1 of 3 areas above funnel limits, 1 below, 2023/24'],
    [
      { method: 'funnel' },
      [devon, devon],
      'Hospital admissions for injury: both areas within funnel limits, 2023/24',
    ],
    [{}, [kent], 'Kent: hospital admissions for injury higher than England, 2023/24'],
    [
      {},
      [kent, blankRow('Scilly', 'Combined.')],
      'Kent: hospital admissions for injury higher than England, 2023/24',
    ],
    [{}, [], 'No figures for hospital admissions for injury, 2023/24'],
    [{}, [blankRow('Scilly', 'Combined.')], 'No figures for hospital admissions for injury, 2023/24'],
  ] as const)('is the finding: %j', (question, rows, headline) => {
    expect(writeComparisonHeadline(select(question), rows, year)).toBe(headline);
  });

  it('names the ends where nothing is compared, areas without a value apart', () => {
    const rows = [kent, devon, surrey].map((one) => ({ ...one, comparison: 'not-compared' as const }));
    expect(
      writeComparisonHeadline(select({ method: 'quintile' }), [...rows, blankRow('Scilly', '')], year),
    ).toBe('Hospital admissions for injury: highest in Kent, lowest in Surrey');
  });

  it('counts the benchmark out where it stands among the areas', () => {
    const england = row({ code: 'E92000001', name: 'England', comparison: 'similar' });
    expect(writeComparisonHeadline(select(), [kent, england, surrey], year)).toBe(
      '1 of 2 areas above England, 1 below, 2023/24',
    );
  });

  it('says that there are counts but no rates', () => {
    const counted = {
      ...blankRow('Kent', 'No rate.'),
      measure: { ...blankRow('Kent', '').measure, count: 5 },
    };
    expect(writeComparisonHeadline(select(), [counted], year)).toBe(
      'Counts but no rates for hospital admissions for injury, 2023/24',
    );
  });

  it('has at most ten words however long names are', () => {
    const long = row({ name: 'One Two Three Four Five Six', comparison: 'not-compared' });
    const other = row({ name: 'Seven Eight Nine Ten', comparison: 'not-compared' });
    const headline = writeComparisonHeadline(select({ benchmark: 'none' }), [long, other], year);
    expect(headline.split(' ').length).toBeLessThanOrEqual(10);
  });
});
