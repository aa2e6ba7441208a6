import type { TrendDivision, TrendMeasure, TrendQuestion } from '../../server/contract/trend.ts';

export type SexChoice = NonNullable<TrendQuestion['sex']>;
export type LimitsChoice = 'none' | 'band' | 'bars';
export type LayoutChoice = 'one' | 'panels';
export type AxisChoice = 'zero' | 'data';
export type ViewChoice = 'chart' | 'table';

/** What the trend view shows. Everything in it stands in the address, and nothing else decides what is shown. */
export interface TrendSelection {
  /** Our id or the publisher's: both work wherever an indicator is asked for. */
  readonly indicator: string;
  /** Codes of at most ten areas, in the order in which they were chosen. */
  readonly areas: readonly string[];
  readonly sex: SexChoice;
  /** As in the contract (`0-14`); null for the indicator's own. */
  readonly age: string | null;
  readonly by: TrendDivision;
  /** With `by: category`: which kind of categories. */
  readonly categoryType: string | null;
  /** Code of the area to compare with, or `none`. */
  readonly benchmark: string;
  /** Whether the regions of the chosen areas are shown beside them. */
  readonly region: boolean;
  readonly view: ViewChoice;
  readonly limits: LimitsChoice;
  readonly layout: LayoutChoice;
  /** What of each figure: itself, its count, an index, or sums of three years. */
  readonly show: TrendMeasure;
  /** Where the value axis begins. */
  readonly axis: AxisChoice;
  /** A value that the reader sets, drawn across the chart; null for none. */
  readonly target: number | null;
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

export const england = 'E92000001';
export const mostAreas = 10;

export const sexChoices = ['persons', 'male', 'female'] as const satisfies readonly SexChoice[];
export const divisionChoices = ['area', 'age', 'sex', 'category'] as const satisfies readonly TrendDivision[];
export const limitsChoices = ['none', 'band', 'bars'] as const satisfies readonly LimitsChoice[];
export const layoutChoices = ['one', 'panels'] as const satisfies readonly LayoutChoice[];
export const measureChoices = [
  'value',
  'count',
  'index',
  'three-years',
] as const satisfies readonly TrendMeasure[];
export const axisChoices = ['zero', 'data'] as const satisfies readonly AxisChoice[];
export const viewChoices = ['chart', 'table'] as const satisfies readonly ViewChoice[];

/** What is shown where the address says nothing else. */
export const defaultTrendSelection: TrendSelection = {
  indicator: 'injury-admissions',
  areas: [],
  sex: 'persons',
  age: null,
  by: 'area',
  categoryType: null,
  benchmark: england,
  region: false,
  view: 'chart',
  limits: 'none',
  layout: 'one',
  show: 'value',
  axis: 'zero',
  target: null,
  asAt: null,
};
