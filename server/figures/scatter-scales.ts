import type { ValueAxis } from '../contract/value-axis.ts';
import type { Box } from './figure.ts';

/** Where a scatter plot is drawn, its axes, and what turns both values into points on paper. */
export interface ScatterScales {
  readonly box: Box;
  readonly along: ValueAxis;
  readonly up: ValueAxis;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}
