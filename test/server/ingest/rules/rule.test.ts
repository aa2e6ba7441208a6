import { describe, expect, it } from 'vitest';
import { error, warning } from '../../../../server/ingest/rules/rule.ts';

describe('a rule', () => {
  it('refuses a file or only warns of it, in a problem and a remedy', () => {
    expect(error('no table', 'Bring one.')).toEqual({
      severity: 'error',
      problem: 'no table',
      remedy: 'Bring one.',
    });
    expect(warning('a habit', 'It was mended.').severity).toBe('warning');
  });
});
