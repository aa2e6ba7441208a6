import { describe, expect, it } from 'vitest';
import { toggleHighlight } from '../../../../client/views/comparisons/toggle-highlight.ts';

describe('an area that is pointed out', () => {
  it.each([
    [[], 'a', ['a']],
    [['a', 'b'], 'a', ['b']],
    [['a', 'b', 'c', 'd'], 'e', ['b', 'c', 'd', 'e']],
    [['a', 'b', 'c', 'd'], 'd', ['a', 'b', 'c']],
  ])('of %j, %s gives %j', (highlight, code, expected) => {
    expect(toggleHighlight(highlight, code)).toEqual(expected);
  });
});
