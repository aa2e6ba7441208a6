import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/ingest/read-arguments.ts';

describe('readArguments', () => {
  it('takes files, and leaves the rest to the file itself', () => {
    expect(readArguments(['a.csv', 'b.csv'])).toEqual({
      files: ['a.csv', 'b.csv'],
      json: false,
      together: false,
      options: { layout: 'auto', policy: null, period: null, released: null, mapping: null, dryRun: false },
    });
  });

  it('takes every option, before or after the files', () => {
    const given = ['--layout', 'fingertips', 'a.csv', '--policy=published-open', '--released', '2025-02-04'];
    const others = ['--dry-run', '--json', '--together', '--mapping', 'Play areas'];
    expect(readArguments([...given, '--period', '2023/24', ...others])).toEqual({
      files: ['a.csv'],
      json: true,
      together: true,
      options: {
        layout: 'fingertips',
        policy: 'published-open',
        period: '2023/24',
        released: '2025-02-04',
        mapping: 'Play areas',
        dryRun: true,
      },
    });
  });

  it.each([
    [['--layout', 'excel', 'a.csv'], 'invalid --layout: excel; give one of auto, fingertips, observations'],
    [
      ['--released', 'yesterday', 'a.csv'],
      'invalid --released: yesterday; give a day that exists, as 2025-03-31',
    ],
    [['--lay-out', 'auto', 'a.csv'], 'usage: npm run ingest'],
    [['--json'], 'file missing: name at least one'],
  ])('says what is wrong with %j', (given, told) => {
    expect(() => readArguments(given)).toThrow(told);
  });
});
