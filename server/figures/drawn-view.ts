import { type AxisView, usualAxis } from '../contract/trend-words.ts';
import type { Limits } from './lay-plot.ts';

/** How a trend is drawn; the screen offers the same choices. */
export interface DrawnView extends AxisView {
  /** 95% limits of the subjects. */
  readonly limits: Limits;
  /** All series in one plot, or a panel each on one scale. */
  readonly layout: 'one' | 'panels';
}

/** How a trend is drawn unless something else is asked for. */
export const usualView: DrawnView = { ...usualAxis, limits: 'none', layout: 'one' };
