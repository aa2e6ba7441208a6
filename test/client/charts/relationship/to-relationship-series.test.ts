import { expect, it } from 'vitest';
import { toRelationshipSeries } from '../../../../client/charts/relationship/to-relationship-series.ts';
import { fourAreas, sixtyAreas } from '../../../support/relationship-answers.ts';

it('a relationship is drawn as a point for each area, those asked for on top, with the line within the axes', () => {
  const series = toRelationshipSeries(sixtyAreas);
  expect(series.points).toHaveLength(60);
  expect(series.points.at(-1)).toMatchObject({ name: 'Area 13', isNamed: true });
  expect(series.toName.map(({ name }) => name)).toEqual(['Area 13', 'Area 31']);
  expect(series.band).toHaveLength(41);
  expect(series.xTitle).toBe('Children in relative low income, per cent, 2023/24');
  expect(series.points[0]?.details[0]).toContain('Children in relative low income:');
});

it('the band is cut off at the ends of the axis', () => {
  const { band, y } = toRelationshipSeries(fourAreas);
  expect(Math.max(...band.map(({ upper95 }) => upper95 ?? 0))).toBe(y.to);
});
