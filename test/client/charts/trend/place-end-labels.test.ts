import { describe, expect, it } from 'vitest';
import {
  breakLabel,
  labelLineHeight,
  placeEndLabels,
} from '../../../../client/charts/trend/place-end-labels.ts';
import { toTrendSeries } from '../../../../client/charts/trend/to-trend-series.ts';
import { tenAreas, veryLongNames } from '../../../support/trend-answers.ts';

const yOf = (value: number) => 340 - value * 2;

describe('labels at the ends of lines', () => {
  it.each([
    ['ten areas and England', tenAreas],
    ['very long names', veryLongNames],
  ])('of %s never cover each other and stay beside the plot', (_, shown) => {
    const { lines } = toTrendSeries(shown, 'none');
    const placed = placeEndLabels(lines, yOf, { width: 160, top: 0, bottom: 340 });
    const boxes = placed
      .map(({ centre, words }) => ({
        top: centre - (words.length * labelLineHeight) / 2,
        bottom: centre + (words.length * labelLineHeight) / 2,
      }))
      .sort((a, b) => a.top - b.top);
    boxes.slice(1).forEach((box, at) => {
      expect(box.top).toBeGreaterThanOrEqual(boxes[at]?.bottom ?? 0);
    });
    expect(boxes[0]?.top).toBeGreaterThanOrEqual(0);
    expect(boxes.at(-1)?.bottom).toBeLessThanOrEqual(340);
  });

  it('are broken at spaces to the width of their column', () => {
    // 14 pixels x 0.56 is 7.84 a letter: 20 letters in 160 pixels.
    expect(breakLabel('Bournemouth, Christchurch and Poole 81.1', 160)).toEqual([
      'Bournemouth,',
      'Christchurch and',
      'Poole 81.1',
    ]);
  });
});
