import { expect, it } from 'vitest';
import { placeBoxes } from '../../../../client/charts/distribution/place-boxes.ts';
import { toDistributionSeries } from '../../../../client/charts/distribution/to-distribution-series.ts';
import { distribution } from '../../../support/distribution-cases.ts';

// Three slots of 30 pixels from 0 to 90, boxes 0.56 x 30 = 16.8 wide; a value of v stands 200 - v from the top.
it('boxes stand in the middle of their slots, with whiskers, median and outliers', () => {
  const { rows } = toDistributionSeries(distribution());
  const centres = new Map(rows.map(({ key }, place) => [key, 15 + 30 * place]));
  const scales = { x: (key: string) => centres.get(key) ?? 0, y: (value: number) => 200 - value };
  const [first, second, third] = placeBoxes(rows, { left: 0, right: 90 }, scales);
  expect(first?.box).toEqual({
    outline: 'M6.6 160H23.4V180H6.6Z',
    median: 'M6.6 170H23.4',
    whiskers: 'M15 190V180M15 160V160M10 190H20M10 160H20',
  });
  expect(first?.points).toEqual([{ place: 0, centre: 15, level: 100 }]);
  expect([second?.box, second?.points.map(({ level }) => level)]).toEqual([null, [159, 189]]);
  expect([first?.breakAt, third?.breakAt]).toEqual([null, 60]);
});
