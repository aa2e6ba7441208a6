import { describe, expect, it } from 'vitest';
import { findShownAreas } from '../../../../client/views/comparisons/find-shown-areas.ts';

const areas = [
  { code: 'E10000032', name: 'West Sussex', type: 'utla' },
  { code: 'E10000011', name: 'East Sussex', type: 'utla' },
  { code: 'E06000046', name: 'Isle of Wight', type: 'utla' },
  { code: 'E09000033', name: 'Westminster', type: 'utla' },
] as const;

describe('areas of a chart', () => {
  it.each([
    ['sussex', [], ['East Sussex', 'West Sussex']],
    ['West', [], ['West Sussex', 'Westminster']],
    ['e1000', [], ['East Sussex', 'West Sussex']],
    ['w', [], ['West Sussex', 'Westminster', 'Isle of Wight']],
    ['west', ['E10000032'], ['Westminster']],
    ['Kent', [], []],
  ])('with “%s” without %o', (text, except, names) => {
    expect(findShownAreas(text, areas, except).map(({ label }) => label)).toEqual(names);
  });
});
