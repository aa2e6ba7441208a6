import { describe, expect, it } from 'vitest';
import { writeAlternativeText } from '../../../../server/answers/trend/write-alternative-text.ts';
import {
  bySex,
  gapsAndSuppressed,
  oneArea,
  percentages,
  singlePoint,
  tenAreas,
  veryLongNames,
  zeroValues,
} from '../../../support/trend-answers.ts';
import { trendSelection } from '../../../support/trend-selections.ts';

describe('the text that stands for the chart', () => {
  it('says the course of a line and its trend, and as much of the next as fits', () => {
    expect(writeAlternativeText(trendSelection(), oneArea.series)).toBe(
      'Line chart, per 10,000. West Sussex: from 116.5 in 2010/11 to 87.1 in 2023/24, highest 127.4 in 2013/14, recent trend decreasing. England: from 115.2 in 2010/11 to 72.7 in 2023/24, highest 118.7 in 2011/12.',
    );
  });

  it('counts the lines that it leaves out', () => {
    const text = writeAlternativeText(trendSelection(), tenAreas.series);
    expect(text).toMatch(/ \d+ more lines\.$/);
  });

  it.each(
    Object.entries({ oneArea, tenAreas, gapsAndSuppressed, veryLongNames, percentages, bySex, zeroValues }),
  )('has at most 220 characters: %s', (_, { series }) => {
    const text = writeAlternativeText(trendSelection(), series);
    expect(text.length).toBeLessThanOrEqual(220);
    expect(text.startsWith('Line chart, per 10,000.')).toBe(true);
  });

  it('says a single figure as it is', () => {
    expect(writeAlternativeText(trendSelection(), singlePoint.series)).toBe(
      'Line chart, per 10,000. West Sussex: 87.1 in 2023/24. England: 72.7 in 2023/24.',
    );
  });

  it('says that there is nothing', () => {
    expect(writeAlternativeText(trendSelection(), [])).toBe('Empty line chart: no figures to draw.');
  });
});
