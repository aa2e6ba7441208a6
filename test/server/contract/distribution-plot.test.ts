import { expect, it } from 'vitest';
import { keyOfSpread, toSpreadPlot } from '../../../server/contract/distribution-plot.ts';
import { answered, distribution, measured } from '../../support/distribution-cases.ts';

it('the key names the marks that a chart has, and no others', () => {
  const marks = (answer = distribution()) => keyOfSpread(toSpreadPlot(answer)).map(({ mark }) => mark);
  expect(marks()).toEqual(['box', 'median', 'whisker', 'outlier', 'value', 'breakBefore', 'marked']);
  expect(keyOfSpread(toSpreadPlot(distribution())).at(-1)?.words).toBe(
    'Triangle below the axis: the period chosen, 2023/24',
  );
  const plain = [answered(measured('2023/24', [1, 2, 3, 4, 5]))];
  expect(marks(distribution({ periods: plain, marked: null }))).toEqual(['box', 'median', 'whisker']);
  const few = [answered(measured('2023/24', [1, 2]))];
  expect(marks(distribution({ periods: few, marked: null }))).toEqual(['value']);
});

it('up to four highlighted areas have marks of their own, and England none and dashes', () => {
  const codes = ['A1', 'A2', 'A3', 'A4'];
  const periods = [answered(measured('2023/24', [1, 2, 3, 4, 5], { benchmark: 3 }), null, codes)];
  const highlighted = codes.map((code) => ({ code, name: code, type: 'utla' as const }));
  const { lines } = toSpreadPlot(distribution({ periods, highlighted }));
  expect(lines.map(({ style }) => [style.marker, style.dash === null])).toEqual([
    [null, false],
    ['circle', true],
    ['triangle', true],
    ['square', true],
    ['diamond', true],
  ]);
  expect(lines[1]?.style.colour).toBe('#12436D');
});
