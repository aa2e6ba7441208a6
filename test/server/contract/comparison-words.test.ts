import { describe, expect, it } from 'vitest';
import {
  comparisonMark,
  comparisonWords,
  recentTrendWithYears,
  recentTrendWords,
} from '../../../server/contract/comparison-words.ts';

describe('a comparison', () => {
  it.each([
    ['better', 'better than England', '#00703C'],
    ['similar', 'similar to England', '#FFDD00'],
    ['worse', 'worse than England', '#D4351C'],
    ['lower', 'lower than England', '#5694CA'],
    ['higher', 'higher than England', '#003078'],
  ] as const)('"%s" is said as "%s" and shown in %s', (comparison, words, colour) => {
    expect(comparisonWords(comparison, 'England')).toBe(words);
    expect(comparisonMark(comparison)?.colour).toBe(colour);
  });

  it('has a shape of its own for each judgement, so that colour is never alone', () => {
    const shapes = (['better', 'similar', 'worse', 'lower', 'higher'] as const).map(
      (one) => comparisonMark(one)?.shape,
    );
    expect(new Set(shapes).size).toBe(5);
  });

  it('that was not made has words but no mark', () => {
    expect(comparisonWords('not-compared', 'England')).toBe('not compared');
    expect(comparisonMark('not-compared')).toBeNull();
  });
});

describe('a recent trend', () => {
  it.each([
    ['decreasing', 'better', 'decreasing and getting better'],
    ['increasing', 'worse', 'increasing and getting worse'],
    ['increasing', 'neutral', 'increasing'],
    ['no-change', null, 'no significant change'],
    ['cannot-calculate', null, 'cannot be calculated'],
  ] as const)('%s and %s is "%s"', (direction, judgement, words) => {
    expect(recentTrendWords({ direction, judgement, chiSquared: null, because: '' })).toBe(words);
  });

  it('is said with the years that its reason names, where it names any', () => {
    const trend = { direction: 'no-change', judgement: null, chiSquared: 1 } as const;
    expect(recentTrendWithYears({ ...trend, because: '2019/20 to 2023/24: The slope may be chance.' })).toBe(
      'Recent trend, 2019/20 to 2023/24: no significant change',
    );
    expect(recentTrendWithYears({ ...trend, because: 'The slope may be chance.' })).toBe(
      'Recent trend: no significant change',
    );
  });
});
