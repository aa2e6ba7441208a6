import { expect, it } from 'vitest';
import { nextPoint } from '../../../../client/charts/relationship/next-point.ts';

const point = (key: string, x: number, y: number) => ({ key, name: key, x, y, isNamed: false, details: [] });
const points = [point('left', 1, 5), point('right', 9, 4), point('middle', 5, 9)];

it.each([
  ['ArrowRight', null, 'left'],
  ['ArrowRight', 'left', 'middle'],
  ['ArrowRight', 'right', 'right'],
  ['ArrowLeft', 'middle', 'left'],
  ['ArrowUp', 'left', 'middle'],
  ['ArrowDown', 'left', 'right'],
  ['ArrowDown', null, 'right'],
  ['Home', 'right', 'left'],
  ['End', null, 'right'],
  ['Enter', 'left', undefined],
])('%s from %s leads to %s', (key, from, to) => {
  expect(nextPoint(key, from, points)?.key).toBe(to);
});
