import { describe, expect, it } from 'vitest';
import {
  countAreas,
  keepingWords,
  savedWords,
  trendLimitWords,
} from '../../../../client/views/groups/group-words.ts';

describe('the words on groups', () => {
  it('count areas', () => {
    expect([countAreas(1), countAreas(15)]).toEqual(['1 area', '15 areas']);
  });

  it('say when a trend shows only some of them', () => {
    const areas = Array.from({ length: 12 }, (_, at) => `E100000${10 + at}`);
    expect(trendLimitWords({ areas })).toBe('A trend shows 10 areas at most: the first 10 of 12.');
    expect(trendLimitWords({ areas: areas.slice(0, 10) })).toBeNull();
  });

  it('say under which name a group was saved', () => {
    expect(savedWords('Coast', 'Coast')).toBe('Saved as “Coast”.');
    expect(savedWords('Coast', 'Coast (2)')).toBe(
      'Saved as “Coast (2)”, since there is another group “Coast”.',
    );
  });

  it('warn where the browser keeps nothing, or cannot read what it kept', () => {
    expect(keepingWords('kept')).toBeNull();
    expect(keepingWords('lost-on-leaving')).toContain('Groups last until you leave');
    expect(keepingWords('unreadable')).toContain('cannot be read');
  });
});
