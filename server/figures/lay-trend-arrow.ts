import { textColour } from '../contract/palette.ts';
import type { RecentTrend } from '../contract/parts.ts';
import type { Stroke } from './figure.ts';

type Way = readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];

/** Shaft and head of each arrow in a square of six points; none where no trend can be calculated. */
const ways: Record<RecentTrend['direction'], Way> = {
  increasing: [
    [0, 6, 6, 0],
    [2.5, 0, 6, 0],
    [6, 0, 6, 3.5],
  ],
  decreasing: [
    [0, 0, 6, 6],
    [2.5, 6, 6, 6],
    [6, 6, 6, 2.5],
  ],
  'no-change': [
    [0, 3, 6.5, 3],
    [4, 0.5, 6.5, 3],
    [4, 5.5, 6.5, 3],
  ],
  'cannot-calculate': [],
};

/** The arrow of a recent trend, its upper left corner at a point; its words stand beside it. */
export const layTrendArrow = (direction: RecentTrend['direction'], left: number, top: number): Stroke[] =>
  ways[direction].map(([x1, y1, x2, y2]) => ({
    from: [left + x1, top + y1],
    to: [left + x2, top + y2],
    colour: textColour,
    dash: null,
  }));
