import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { fingertips } from '../../../server/ingest/layouts/fingertips.ts';
import { reportConflicts } from '../../../server/ingest/report-conflicts.ts';

const { fields } = fingertips;
const summary = {
  ...{ observations: 2, entries: 0, repeatedRows: 0, firstRepeatedLine: null, conflicts: [] },
  partDifferences: { count: 0, first: [] },
};

describe('reportConflicts', () => {
  it('says nothing of a file whose rows are all different', () => {
    const findings = collectFindings();
    reportConflicts(summary, fields, findings);
    expect([findings.errorCount(), findings.warnings()]).toEqual([0, []]);
  });

  it('counts repetitions as a warning', () => {
    const findings = collectFindings();
    reportConflicts({ ...summary, repeatedRows: 703, firstRepeatedLine: 20 }, fields, findings);
    expect(findings.warnings()).toMatchObject([{ rule: 'row-repeated', count: 703, firstLine: 20 }]);
  });

  it('names both lines and what differs as an error', () => {
    const findings = collectFindings();
    const key = 'injury-admissions, E06000001, 2010/11, persons, 0-14';
    const conflict = { earlierLine: 2, line: 7, field: 'count', earlierValue: '140', value: null, key };
    reportConflicts({ ...summary, conflicts: [conflict] }, fields, findings);
    expect(findings.problems()).toMatchObject([{ line: 7, column: 'Count', rule: 'two-values-for-one-key' }]);
    expect(findings.problems()[0]?.message).toContain(`${key}: count is 140 on line 2 and blank on line 7`);
  });
});
