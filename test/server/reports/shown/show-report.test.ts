import { describe, expect, it } from 'vitest';
import { shownAnswerSchema } from '../../../../server/contract/shown.ts';
import { showReport } from '../../../../server/reports/shown/show-report.ts';
import { demonstration, gapsAndSuppressed } from '../../../support/trend-answers.ts';
import { trendReport } from '../../../support/trend-report.ts';

describe('a report as the screen shows it', () => {
  const report = trendReport(gapsAndSuppressed);
  const shown = showReport(report);

  it('has the tables of the sheets "Shown", cell by cell, and what must stand with them', () => {
    expect(shownAnswerSchema.parse(shown)).toEqual(shown);
    expect(shown.tables).toEqual(report.shown);
    expect(shown).toMatchObject({
      title: 'Admissions in Rutland are too few for a trend',
      demonstration: false,
      sources: [expect.stringContaining('Released 4 March 2025.')],
      licences: ['Contains public sector information licensed under the Open Government Licence v3.0.'],
      held: expect.stringMatching(/^Figures as held on .* \(store version \d+\)\.$/),
    });
  });

  it('keeps the symbol of a suppressed figure', () => {
    expect(shown.tables.flatMap(({ rows }) => rows.flat())).toContain('[c]');
  });

  it('says of made-up figures that they are', () => {
    expect(showReport(trendReport(demonstration)).demonstration).toBe(true);
  });

  it('has all data, under headings in plain words, where these are what the screen shows', () => {
    const [table, ...others] = showReport({ ...report, shown: [] }).tables;
    expect(others).toEqual([]);
    expect(table?.rows).toHaveLength(report.rows.length);
    expect(table?.columns).toContainEqual({ heading: 'Lower 95% limit', format: 'as-it-is' });
    expect(table?.columns).toContainEqual({ heading: 'Area name', format: null });
    // What is missing has its symbol here too, not the empty cell of the CSV file.
    expect(table?.rows.flat()).toContain('[c]');
  });
});
