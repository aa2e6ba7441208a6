/**
 * Turns bytes into observations and problems. It never throws on data and never stores anything itself: the staging
 * writer is handed in, and a file with one error-level problem leaves nothing behind. One file a publisher's layout.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DisclosurePolicy, LayoutId } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { Findings } from './collect-findings.ts';
import type { Indicators } from './gather-indicators.ts';
import type { ColumnSpelling } from './name-columns.ts';
import type { RuleName } from './rules.ts';
import type { ObservationSink } from './take-observations.ts';

/** Reads one data row. Cells are as in the file; one that is not there reads as blank. */
export type RowReader = (cells: readonly string[], line: number) => void;

/** What a layout needs to read rows, and where it sends what it understood. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  /** The period of rows that carry none, as the user stated it. */
  readonly period: Period | null;
  readonly findings: Findings;
  readonly indicators: Indicators;
  readonly sink: ObservationSink;
}

/** Under which of the layout's headers each part of a figure stands; null for one that the layout does not have. */
export interface FieldHeaders {
  readonly areaCode: string;
  readonly areaName: string | null;
  readonly period: string;
  readonly sex: string;
  readonly age: string;
  readonly categoryType: string;
  readonly category: string;
  readonly value: string;
  readonly lower95: string;
  readonly upper95: string;
  readonly lower998: string | null;
  readonly upper998: string | null;
  readonly count: string;
  readonly denominator: string;
  readonly note: string;
}

/** A publisher's layout: how to tell it by its header, and how to read its rows. */
export interface Layout {
  readonly id: LayoutId;
  readonly publisher: string;
  readonly licence: string;
  /** Null where the user must choose if the file carries counts. */
  readonly defaultPolicy: DisclosurePolicy | null;
  readonly columns: readonly ColumnSpelling[];
  readonly fields: FieldHeaders;
  /** What is said of a column that is not among those; `unknown-column` unless the layout knows the habit. */
  ruleForUnknownColumn?(name: string): RuleName;
  /** `header` is the header row of the file, which has every column that the layout needs. */
  open(header: readonly string[], context: ReadingContext): RowReader;
}
