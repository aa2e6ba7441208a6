import type { Limits } from './lay-plot.ts';

/** How a trend is drawn; the screen offers the same choices. */
export interface DrawnView {
  /** 95% limits of the subjects. */
  readonly limits: Limits;
  /** All series in one plot, or a panel each on one scale. */
  readonly layout: 'one' | 'panels';
  /** Whether the value axis begins at zero or near the lowest figure. */
  readonly axis: 'zero' | 'data';
  /** A value that whoever makes the figure sets, drawn across it; null for none. */
  readonly target: number | null;
}

/** How a trend is drawn unless something else is asked for. */
export const usualView: DrawnView = { limits: 'none', layout: 'one', axis: 'zero', target: null };
