import { describe, expect, it } from 'vitest';
import { eraPattern, fitEraLabel } from '../../../server/contract/era-band-style.ts';

const box = { left: 10, right: 30, top: 0, bottom: 10 };

/** Every point of a path of straight lines. */
const pointsOf = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('the pattern of a band', () => {
  it('is stripes where there were two commissioners, none of which leaves the band', () => {
    const points = pointsOf(eraPattern('split', box, 5));
    expect(points.length).toBeGreaterThan(6);
    expect(points.every(([x, y]) => x >= 10 && x <= 30 && y >= 0 && y <= 10)).toBe(true);
  });

  it('is stripes that rise by one for each step to the right', () => {
    const [from, to] = pointsOf(eraPattern('split', box, 5));
    expect((from?.[1] ?? 0) - (to?.[1] ?? 0)).toBeCloseTo((to?.[0] ?? 0) - (from?.[0] ?? 0), 6);
  });

  it('is dots for NHS England, a rule where ages were divided, and plain for the others', () => {
    // Dots at half a gap and then a gap apart: 12.5, 17.5, 22.5, 27.5 across and 2.5, 7.5 down.
    expect(eraPattern('nhs-england', box, 5).match(/M/g)).toHaveLength(4 * 2);
    expect(eraPattern('divided', box, 5)).toBe('M10,5H30');
    expect(eraPattern('primary-care-trust', box, 5)).toBe('');
    expect(eraPattern('local-authority', box, 5)).toBe('');
  });
});

describe('the label of a band', () => {
  const widthOf = (text: string) => text.length;
  it.each([
    ['Primary care trust', 'PCT', 18, 'Primary care trust'],
    ['Primary care trust', 'PCT', 17, 'PCT'],
    ['Primary care trust', 'PCT', 2, ''],
    ['divided at age 5', '', 10, ''],
  ])('"%s" or "%s" in a room of %i is "%s"', (label, shortLabel, room, fitted) => {
    expect(fitEraLabel({ label, shortLabel }, room, widthOf)).toBe(fitted);
  });
});
