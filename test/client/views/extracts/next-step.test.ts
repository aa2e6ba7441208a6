import { describe, expect, it } from 'vitest';
import { nextStep, wantsChoices } from '../../../../client/views/extracts/next-step.ts';

const refusal = (rules: readonly string[]) => ({
  type: 'urn:problem:extract-refused',
  title: 'Extract refused',
  status: 422,
  detail: 'nothing was stored',
  id: 'a1',
  layout: null,
  rowsRead: 0,
  problemCount: rules.length,
  problems: rules.map((rule) => ({
    file: null,
    line: null,
    column: null,
    value: null,
    rule,
    severity: 'error' as const,
    message: 'a problem',
  })),
  problemsUrl: '/api/v1/extracts/a1/problems.csv',
  preview: null,
  mappings: [],
});

const preview = { headerLine: 1, header: ['a'], rows: [['b']], nearest: [] };

describe('what somebody whose file was refused can do', () => {
  it('is to choose a rule for small numbers where that was wanting', () => {
    const refused = refusal(['not-a-number', 'policy-not-chosen']);
    expect(nextStep(refused)).toContain('how small numbers are treated');
    expect(wantsChoices(refused)).toBe(true);
  });

  it('is to describe the columns of a table of no known layout, or to choose an earlier description', () => {
    expect(nextStep({ ...refusal(['layout-unknown']), preview })).toContain('say below what its columns are');
    expect(nextStep({ ...refusal(['layout-unknown']), preview, mappings: ['Trafford'] })).toContain(
      'described before',
    );
  });

  it('is nothing on the page where only the file can be mended', () => {
    expect(nextStep(refusal(['not-a-number']))).toBeNull();
    expect(wantsChoices(refusal(['not-a-number']))).toBe(false);
  });
});
