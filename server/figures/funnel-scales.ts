import type { ValueAxis } from '../contract/value-axis.ts';
import type { Box } from './figure.ts';

/** Where a funnel is drawn, its axes, and what turns people and values into points on paper. */
export interface FunnelScales {
  readonly box: Box;
  readonly values: ValueAxis;
  readonly people: ValueAxis;
  readonly x: (population: number) => number;
  readonly y: (value: number) => number;
}
