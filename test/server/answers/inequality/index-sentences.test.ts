import { describe, expect, it } from 'vitest';
import { relativeSentence, slopeSentence } from '../../../../server/answers/inequality/index-sentences.ts';

const per10k = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
const percent = { label: '%', multiplier: 100, valueType: 'proportion' } as const;

const index = (value: number, lower95: number | null, upper95: number | null) => ({
  value,
  lower95,
  upper95,
  method: 'simulation' as const,
});

describe('an index in words', () => {
  it.each([
    [
      index(17.48, 15.62, 19.34),
      per10k,
      'low-is-good',
      '17.5 per 10,000 higher at the most deprived end of the population than at the least deprived end (95% limits 15.6 to 19.3 per 10,000).',
    ],
    [
      index(-3, -5, -1),
      per10k,
      'low-is-good',
      '3.0 per 10,000 lower at the most deprived end of the population than at the least deprived end (95% limits 1.0 to 5.0 per 10,000).',
    ],
    [
      index(2, -1, 5),
      percent,
      'high-is-good',
      '2.0 percentage points higher at the least deprived end of the population than at the most deprived end (95% limits 1.0 percentage points lower to 5.0 percentage points higher, which leaves open which end has more).',
    ],
    [
      index(2, null, null),
      per10k,
      'no-judgement',
      '2.0 per 10,000 higher at the most deprived end of the population than at the least deprived end (no limits: a group has a limit of 0).',
    ],
  ] as const)('the slope index %o', (given, unit, polarity, sentence) => {
    expect(slopeSentence(given, unit, polarity)).toBe(sentence);
  });

  it.each([
    [
      index(1.273, 1.241, 1.307),
      'low-is-good',
      '1.27 times as high at the most deprived end of the population as at the least deprived end (95% limits 1.24 to 1.31).',
    ],
    [
      index(1.1, 0.9, 1.3),
      'high-is-good',
      '1.10 times as high at the least deprived end of the population as at the most deprived end (95% limits 0.90 to 1.30, which leaves open which end has more).',
    ],
  ] as const)('the relative index %o', (given, polarity, sentence) => {
    expect(relativeSentence(given, polarity)).toBe(sentence);
  });
});
