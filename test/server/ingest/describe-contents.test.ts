import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { countRows, inferRelease, reportContents } from '../../../server/ingest/describe-contents.ts';
import type { ObservationTotals } from '../../../server/ingest/take-observations.ts';
import { parsePeriod } from '../../../server/observation/parse-period.ts';
import type { Period } from '../../../server/observation/period.ts';

const nothing: ObservationTotals = {
  newAreas: [],
  areas: 0,
  periods: [],
  observationsTaken: 0,
  entriesTaken: 0,
  rowsLeftOut: 0,
  contentDate: null,
  dependsOn: [],
  maskedAgainst: null,
  counted: {},
  rowsMissing: { suppressed: 0, 'not-available': 0, 'not-applicable': 0, 'not-compared': 0 },
  demonstrationRows: 0,
};

function period(label: string): Period {
  const read = parsePeriod(label);
  if (!read) throw new Error(`not a period: ${label}`);
  return read;
}

describe('inferRelease', () => {
  it('is the last day of the latest period, else of the content, else long ago', () => {
    expect(inferRelease({ ...nothing, periods: [period('2023/24'), period('2010/11')] })).toBe('2024-03-31');
    expect(inferRelease({ ...nothing, contentDate: '2023-12-31' })).toBe('2023-12-31');
    expect(inferRelease(nothing)).toBe('1900-01-01');
  });
});

describe('countRows', () => {
  it('tells rows with a value from those without, by their reason, beside what was counted', () => {
    const rowsMissing = { ...nothing.rowsMissing, suppressed: 2 };
    expect(
      countRows([], { ...nothing, observationsTaken: 5, rowsMissing, counted: { collisions: 3 } }),
    ).toEqual({
      'rows with a value': 3,
      'rows suppressed': 2,
      collisions: 3,
    });
  });

  it('speaks of no values where there is no figure', () => {
    expect(countRows([], nothing)).toEqual({});
  });
});

describe('reportContents', () => {
  it('says that a file is in part demonstration data: the other rows are counted', () => {
    const findings = collectFindings();
    reportContents([], { ...nothing, demonstrationRows: 2, observationsTaken: 5 }, findings);
    expect(findings.warnings()).toMatchObject([{ rule: 'demonstration-mixed', count: 3 }]);
  });

  it('counts the entries of a register as rows too', () => {
    const findings = collectFindings();
    reportContents([], { ...nothing, demonstrationRows: 4, entriesTaken: 4 }, findings);
    expect(findings.warnings()).toEqual([]);
    reportContents([], { ...nothing, demonstrationRows: 4, entriesTaken: 5 }, findings);
    expect(findings.warnings()).toMatchObject([{ rule: 'demonstration-mixed', count: 1 }]);
  });
});
