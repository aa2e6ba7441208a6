import { describe, expect, it } from 'vitest';
import { drawFunnelLines } from '../../../../server/answers/comparison/draw-funnel-lines.ts';
import { judgeFunnel } from '../../../../server/answers/comparison/judge-funnel.ts';
import { period } from '../../../support/answer-cases.ts';

const year = period('2023/24');
const rate = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
const percentage = { label: '%', multiplier: 100, valueType: 'proportion' } as const;

describe('the lines of a funnel', () => {
  /*
   * Average 100 per 10,000 (a = 0.01). The axis begins with one event (the largest area is more than twice the
   * smallest). With R: qchisq(0.975, 4) / 2 = 5.571643 expected events for the lower 95% limit, that is 557.1643 people,
   * in whom one event is 17.94803 per 10,000; qchisq(0.025, 2) / 2 = 0.02531781 events, 2.531781 people, 3949.789 for the
   * upper; qchisq(0.999, 4) / 2 = 9.233413, 923.3413 people, 10.83023, and qchisq(0.001, 2) / 2 = 0.0010005, 0.10005.
   */
  it('of rates stand each at populations of its own', () => {
    const areas = [
      { value: 100, count: 100, denominator: 10_000 },
      { value: 100, count: 300, denominator: 30_000 },
    ];
    const lines = drawFunnelLines(judgeFunnel(areas, rate, year));
    expect(lines.map(({ limit }) => limit)).toEqual(['lower95', 'upper95', 'lower998', 'upper998']);
    for (const { points } of lines) expect(points.length).toBeGreaterThanOrEqual(100);
    const first = lines.map(({ points }) => points[0]);
    expect(first.map((point) => point?.population)).toEqual([
      expect.closeTo(557.1643, 3),
      expect.closeTo(2.531781, 5),
      expect.closeTo(923.3413, 3),
      expect.closeTo(0.10005, 4),
    ]);
    expect(first[0]?.value).toBeCloseTo(17.94803, 4);
    expect(first[2]?.value).toBeCloseTo(10.83023, 4);
  });

  /*
   * 172 981 people are the largest area; the axis ends at 175,000 or beyond. At the last of the places of the axis the
   * upper lines stand short of it, and go on by ever more events: a point of n events stands at E = qchisq(p, 2n) / 2.
   */
  it('end no sooner than the largest area', () => {
    const areas = [
      { value: 100, count: 100, denominator: 10_000 },
      { value: 100, count: 1762, denominator: 176_239 },
    ];
    for (const { points } of drawFunnelLines(judgeFunnel(areas, rate, year))) {
      expect(points.at(-1)?.population).toBeGreaterThanOrEqual(176_239);
      const populations = points.map(({ population }) => population);
      expect(populations).toEqual(populations.toSorted((one, other) => one - other));
      expect(Math.abs((points.at(-1)?.value ?? 0) - 100)).toBeLessThan(10);
    }
  });

  /*
   * Average 20%. The axis ends at 1.05 x 400, rounded up to two digits: 420. There the standard error is
   * sqrt(0.2 x 0.8 / 420) = 0.0195180: 20 -/+ 1.959964 x 1.95180 = 16.1745 and 23.8255, and with 3.090232 13.9685 and
   * 26.0315.
   */
  it('of proportions stand at the same populations', () => {
    const areas = [
      { value: 20, count: 20, denominator: 100 },
      { value: 20, count: 80, denominator: 400 },
    ];
    const lines = drawFunnelLines(judgeFunnel(areas, percentage, year));
    const last = lines.map(({ points }) => points.at(-1));
    expect(last.map((point) => point?.population)).toEqual([420, 420, 420, 420]);
    expect(last.map((point) => point?.value)).toEqual([
      expect.closeTo(16.1745, 3),
      expect.closeTo(23.8255, 3),
      expect.closeTo(13.9685, 3),
      expect.closeTo(26.0315, 3),
    ]);
  });

  it('are none without a funnel', () => {
    expect(drawFunnelLines(judgeFunnel([], rate, year))).toEqual([]);
  });
});
