import { describe, expect, it } from 'vitest';
import { stats19Rules } from '../../../../server/ingest/rules/stats19-rules.ts';

describe('what is said of road casualty files', () => {
  it.each([
    'casualties-without-area',
    'casualties-do-not-join',
    'casualty-records-not-kept',
    'casualty-ages-missing',
    'age-bands-wait-not',
    'collisions-without-area',
    'collisions-wanted',
    'casualties-wanted',
    'vehicles-alone',
  ] as const)('%s says what to bring', (rule) => {
    expect(stats19Rules[rule].remedy).toMatch(/\b[Bb]ring\b/);
  });

  it('refuses what cannot be trusted, and takes what only waits', () => {
    expect(stats19Rules['casualties-without-area'].severity).toBe('error');
    expect(stats19Rules['casualty-two-values'].severity).toBe('error');
    expect(stats19Rules['collisions-wanted'].severity).toBe('warning');
    expect(stats19Rules['casualties-wanted'].severity).toBe('warning');
  });
});
