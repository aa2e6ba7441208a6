import { describe, expect, it } from 'vitest';
import { positionOf, positionWords } from '../../../../server/answers/trend/position-words.ts';
import type { Comparison } from '../../../../server/contract/parts.ts';

describe('where a figure stands', () => {
  it.each<[Comparison, 'low-is-good' | 'high-is-good' | 'no-judgement', string | null]>([
    ['worse', 'low-is-good', 'higher'],
    ['worst', 'low-is-good', 'higher'],
    ['better', 'low-is-good', 'lower'],
    ['best', 'high-is-good', 'higher'],
    ['better', 'high-is-good', 'higher'],
    ['worse', 'high-is-good', 'lower'],
    ['lower', 'no-judgement', 'lower'],
    ['lowest', 'no-judgement', 'lower'],
    ['higher', 'no-judgement', 'higher'],
    ['highest', 'no-judgement', 'higher'],
    ['similar', 'low-is-good', 'similar'],
    ['not-compared', 'low-is-good', null],
  ])('%s where %s is %s', (comparison, polarity, position) => {
    expect(positionOf(comparison, polarity)).toBe(position);
  });

  it('reads as words before the benchmark', () => {
    expect([positionWords('higher'), positionWords('similar')]).toEqual(['higher than', 'similar to']);
  });
});
