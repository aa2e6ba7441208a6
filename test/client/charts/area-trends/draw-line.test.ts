import { describe, expect, it } from 'vitest';
import { drawBand, drawLine, type Place } from '../../../../client/charts/area-trends/draw-line.ts';

const at = (x: number, y: number | null, limits: readonly [number, number] | null = null): Place => ({
  x,
  y,
  lower: limits?.[0] ?? null,
  upper: limits?.[1] ?? null,
});

describe('a line', () => {
  it('goes through its values, leaves gaps, and shows what stands alone as a dot', () => {
    const places = [at(0, 10), at(10, 20), at(20, null), at(30, 5.26), at(40, null), at(50, 1), at(60, 2)];
    expect(drawLine(places)).toEqual({
      path: 'M0,10L10,20M50,1L60,2',
      dots: [{ x: 30, y: 5.3 }],
    });
  });

  it('is blank without a value', () => {
    expect(drawLine([at(0, null)])).toEqual({ path: '', dots: [] });
    expect(drawLine([])).toEqual({ path: '', dots: [] });
  });
});

describe('a band', () => {
  it('lies between the limits, with a bar where a point stands alone', () => {
    // On the screen a lower limit lies lower: at a larger height.
    const places = [at(0, 10, [14, 6]), at(10, 20, [24, 16]), at(20, 7), at(30, 5, [9, 1])];
    expect(drawBand(places)).toEqual({
      path: 'M0,6L10,16L10,24L0,14Z',
      bars: 'M30,9V1',
    });
  });
});
