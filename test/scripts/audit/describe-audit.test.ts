import { describe, expect, it } from 'vitest';
import { describeAudit } from '../../../scripts/audit/describe-audit.ts';

const report = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { prod: 210 } } });

const weak = (severity: string) => ({ 'left-pad': { name: 'left-pad', severity, range: '<1.3.0' } });

describe('an audit of the dependencies', () => {
  it('says that nothing is known', () => {
    expect(describeAudit(report({}), '')).toEqual({
      told: 'dependencies audited: 210 packages, 0 with a known weakness',
      isSound: true,
    });
  });

  it.each(['critical', 'high'])('fails where a %s weakness is known, and names it', (severity) => {
    expect(describeAudit(report(weak(severity)), '')).toEqual({
      told: [
        'dependencies audited: 210 packages, 1 with a known weakness',
        `  ${severity}: left-pad <1.3.0`,
        '  mend them: npm audit fix, or a newer version in package.json',
      ].join('\n'),
      isSound: false,
    });
  });

  it.each(['moderate', 'low', 'info'])('names a %s weakness', (severity) => {
    const { told, isSound } = describeAudit(report(weak(severity)), '');
    expect([told.includes(`  ${severity}: left-pad <1.3.0`), isSound]).toEqual([true, true]);
  });

  it.each([
    ['{"message": "405 Method Not Allowed"}', '', '405 Method Not Allowed'],
    ['', 'npm error network timeout\nnpm error more', 'npm error network timeout'],
    ['<html>', '', 'npm gave no reason'],
    ['', '', 'npm gave no reason'],
  ])('says that none was made where the registry does not answer: %j %j', (written, complaints, reason) => {
    expect(describeAudit(written, complaints)).toEqual({
      told: `dependencies NOT audited: ${reason}`,
      isSound: true,
    });
  });
});
