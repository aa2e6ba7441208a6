import type { Estimate } from '../../server/statistics/estimate.ts';
import type { DemoGroup } from './demo-groups.ts';

/** What every row of the demonstration begins its note with: by this the product knows it. */
export const DEMO_NOTE = 'Demonstration data (made up)';

/** An indicator as a file of the demonstration names and measures it. */
export interface DemoIndicator {
  readonly id: string;
  readonly name: string;
  readonly multiplier: number;
  /** The value and its limits at a confidence, as the publisher works them out. */
  readonly estimate: (count: number, denominator: number, confidence: number) => Estimate;
}

/**
 * One figure, as counted; `missing` says why it is not published: `suppressed` for its own small count, `withheld`
 * because a small one could be worked out from it.
 */
export interface DemoFigure {
  readonly indicator: DemoIndicator;
  readonly group: DemoGroup;
  readonly sex: 'Persons' | 'Male' | 'Female';
  /** As the publisher writes it: "<15 yrs". */
  readonly age: string;
  /** As the publisher writes it: "2010/11". */
  readonly period: string;
  readonly count: number | null;
  readonly denominator: number;
  readonly missing: 'suppressed' | 'withheld' | 'not-available' | null;
}

/** Years of an area that its publisher leaves out because the returns were not usable. */
export interface WithheldRun {
  readonly area: string;
  readonly from: number;
  readonly to: number;
}

/** A figure that falls into a withheld run becomes not available; sums that it is part of are not touched. */
export function withhold(figure: DemoFigure, year: number, runs: readonly WithheldRun[]): DemoFigure {
  const within = runs.some(({ area, from, to }) => area === figure.group.code && from <= year && year <= to);
  return within ? { ...figure, count: null, missing: 'not-available' } : figure;
}

/** "2010/11" for the financial year that begins in 2010. */
export function financialYear(from: number): string {
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}

/** A figure to five decimal places at most, as the publisher writes it. */
export function writeFigure(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(5)));
}
