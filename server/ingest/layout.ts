/**
 * Turns bytes into observations and problems. It never throws on data and never stores anything itself: the staging
 * writer is handed in, and a file with one error-level problem leaves nothing behind. One file a publisher's layout.
 */
import type { DisclosurePolicy, LayoutId } from '../observation/extract.ts';
import type { Observation } from '../observation/observation.ts';
import type { Problem } from '../observation/problem.ts';

/** Where a layout sends what it understood. */
export interface RowSink {
  observation(observation: Observation): void;
  problem(problem: Problem): void;
  /** Notes an indicator as the file names it, once an indicator. */
  indicator(indicator: { id: string; publisherId: string | null; name: string }): void;
  /** Notes an area that the register does not carry. */
  area(area: { code: string; name: string }): void;
}

/** Reads the data rows of one file in one layout. Cells are as in the file; `line` is where the row begins. */
export type RowReader = (cells: readonly string[], line: number) => void;

/** How well a header row fits a layout. */
export interface Recognition {
  readonly layout: LayoutId;
  /** Columns that the layout needs and the header has, and those that are missing. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** A publisher's layout: how to tell it by its header, and how to read its rows. */
export interface Layout {
  readonly id: LayoutId;
  readonly publisher: string;
  readonly licence: string;
  /** Null where the user must choose. */
  readonly defaultPolicy: DisclosurePolicy | null;
  recognise(header: readonly string[]): Recognition;
  open(header: readonly string[], sink: RowSink): RowReader;
}
