import { describe, expect, it } from 'vitest';
import { toTooltipEntries } from '../../../../client/charts/trend/to-tooltip-entries.ts';
import { gapsAndSuppressed, oneArea, tenAreas } from '../../../support/trend-answers.ts';

const latest = '2023-04-01/2024-03-31';

describe('what the chart says of a period', () => {
  it('is value, limits, count and comparison of each series', () => {
    const said = toTooltipEntries(oneArea, latest).map(({ label, value, details }) => [
      label,
      value,
      ...details,
    ]);
    expect(said).toEqual([
      ['West Sussex', '87.1 per 10,000', '95% limits 83.1 to 91.1', 'count 1,089', 'worse than England'],
      ['England', '72.7 per 10,000', '95% limits 72.1 to 73.3', 'count 909'],
    ]);
  });

  it('is why a value is missing', () => {
    const said = toTooltipEntries(gapsAndSuppressed, latest).map(({ label, value }) => `${label}: ${value}`);
    expect(said[0]).toBe('Rutland: [c] suppressed so that nobody can be identified');
  });

  it('leaves out a series without a point in that period', () => {
    const labels = toTooltipEntries(gapsAndSuppressed, '2015-04-01/2016-03-31').map(({ label }) => label);
    expect(labels).toEqual(['England']);
  });

  it('keeps to the values where there are many series', () => {
    const entries = toTooltipEntries(tenAreas, latest);
    expect(entries).toHaveLength(11);
    expect(entries.every(({ details }) => details.length === 0)).toBe(true);
  });
});
