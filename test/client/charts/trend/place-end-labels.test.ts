import { describe, expect, it } from 'vitest';
import { measureByLetters } from '../../../../client/charts/trend/measure-text.ts';
import {
  breakLabel,
  columnWidth,
  labelLineHeight,
  placeEndLabels,
} from '../../../../client/charts/trend/place-end-labels.ts';
import { type TrendLine, toTrendSeries } from '../../../../client/charts/trend/to-trend-series.ts';
import { tenAreas, veryLongNames } from '../../../support/trend-answers.ts';

const yOf = (value: number) => 340 - value * 2;

describe('labels at the ends of lines', () => {
  it.each([
    ['ten areas and England', tenAreas],
    ['very long names', veryLongNames],
  ])('of %s never cover each other and stay beside the plot', (_, shown) => {
    const { lines } = toTrendSeries(shown, 'none');
    const placed = placeEndLabels(lines, yOf, { width: 160, top: 0, bottom: 340 }, measureByLetters);
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

  // 14 pixels x 0.56 is 7.84 a letter.
  it('are broken at spaces to the width of their column', () => {
    // 20 letters in 160 pixels.
    expect(breakLabel(named('Bournemouth, Christchurch and Poole 81.1'), 160, measureByLetters)).toEqual({
      words: ['Bournemouth,', 'Christchurch and', 'Poole 81.1'],
      isCut: false,
    });
  });

  it('lose the end of a word that has no room, and say so', () => {
    // 10 letters in 80 pixels: 9 and the ellipsis.
    expect(breakLabel(named('Bournemouth, Poole 81.1'), 80, measureByLetters)).toEqual({
      words: ['Bournemou…', 'Poole 81.1'],
      isCut: true,
    });
  });

  it.each([
    // 15 letters: 117.6 pixels, within 28% of the chart.
    ['as wide as the widest wishes', ['Brighton', 'West Sussex 1.0'], 1000, 118],
    // 28% of 500 pixels.
    ['no wider than its share', ['Bournemouth, Christchurch and Poole 81.1'], 500, 140],
    // 20 letters: 156.8 pixels, more than 28% (140) and less than 40% (200).
    ['wider for a long word', ['Llanfairpwllgwyngyll 1.0'], 500, 157],
    // 40% of 300 pixels.
    ['never more than two fifths', ['Llanfairpwllgwyngyll 1.0'], 300, 120],
  ])('stand in a column %s', (_, labels, chartWidth, width) => {
    expect(columnWidth(labels.map(named), chartWidth, measureByLetters)).toBe(width);
  });
});

function named(label: string): TrendLine {
  const [line] = toTrendSeries(tenAreas, 'none').lines;
  if (line === undefined) throw new Error('no line in the example');
  return { ...line, label };
}
