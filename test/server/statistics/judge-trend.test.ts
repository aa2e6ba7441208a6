import { describe, expect, it } from 'vitest';
import { judgeTrend } from '../../../server/statistics/judge-trend.ts';

describe('a recent trend', () => {
  it.each([
    ['increasing', 'low-is-good', 'worse'],
    ['decreasing', 'low-is-good', 'better'],
    ['increasing', 'high-is-good', 'better'],
    ['decreasing', 'high-is-good', 'worse'],
    ['increasing', 'no-judgement', 'neutral'],
    ['decreasing', 'no-judgement', 'neutral'],
    ['no-change', 'low-is-good', 'neutral'],
    ['cannot-calculate', 'low-is-good', null],
    ['cannot-calculate', 'no-judgement', null],
  ] as const)('%s, where %s, is %s', (direction, polarity, judgement) => {
    expect(judgeTrend(direction, polarity)).toBe(judgement);
  });
});
