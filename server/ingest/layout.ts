/**
 * Turns bytes into observations and problems. It never throws on data and never stores anything itself: the staging
 * writer is handed in, and a file with one error-level problem leaves nothing behind. One file a publisher's layout.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DisclosurePolicy, LayoutId } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { Findings } from './collect-findings.ts';
import type { Indicators } from './gather-indicators.ts';
import type { Held } from './held.ts';
import type { ColumnSpelling } from './name-columns.ts';
import type { RuleName } from './rules.ts';
import type { ObservationSink } from './take-observations.ts';

/** Takes one data row. Cells are as in the file; one that is not there reads as blank. */
export type RowReader = (cells: readonly string[], line: number) => void;

/** What stands above the figures of a table. */
export interface TableHead {
  readonly fileName: string;
  /** The text of rows above the header, top to bottom: titles, notes. */
  readonly preamble: readonly string[];
  /** The name of each column; of stacked headers the texts of the column, top to bottom, with a space between. */
  readonly header: readonly string[];
  /** Line on which the header begins. */
  readonly line: number;
}

/** What stands below the figures of a table: footnotes, sources, contacts. */
export interface TableFoot {
  readonly footnotes: readonly string[];
}

/** One table being read. */
export interface TableReading {
  readonly row: RowReader;
  /** Called after the last row; here a layout that needed all rows first sends on what it understood. */
  readonly end?: (foot: TableFoot) => void;
  /** Takes the text of a file that is no table; says how many features it has. */
  readonly document?: (text: string) => number;
}

/** What layouts need to read rows, and where they send what they understood; one for all files of an extract. */
export interface ReadingContext {
  readonly catalogue: Catalogue;
  /** The period of rows that carry none, as the user stated it. */
  readonly period: Period | null;
  readonly policy: DisclosurePolicy | null;
  readonly findings: Findings;
  readonly indicators: Indicators;
  readonly sink: ObservationSink;
  /** What is held already of other extracts. */
  readonly held: Held;
}

/** Under which of the layout's headers each part of a figure stands; null for one that the layout does not have. */
export interface FieldHeaders {
  readonly areaCode: string;
  readonly areaName: string | null;
  /** What kind of place it is, for codes that are not of the Government Statistical Service. */
  readonly areaType?: string | null;
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

/** A publisher's table: how to tell it by its header, and how to read its rows. Several may be of one layout. */
export interface Layout {
  readonly id: LayoutId;
  /** What this table is called where its layout has several ("collision file"); null where it has one. */
  readonly table: string | null;
  readonly publisher: string;
  readonly licence: string;
  /** Null where the user must choose if the file carries counts. */
  readonly defaultPolicy: DisclosurePolicy | null;
  /**
   * `one-row`: a row of column names. `stacked`: all rows above the first one with an area code. `document`: no table
   * but GeoJSON, read whole.
   */
  readonly headerKind: 'one-row' | 'stacked' | 'document';
  readonly columns: readonly ColumnSpelling[];
  /** Null where rows are not figures. */
  readonly fields: FieldHeaders | null;
  /** What is said of a column that is not among those; `unknown-column` unless the layout knows the habit. */
  ruleForUnknownColumn?(name: string): RuleName;
  /** `head.header` has every column that the layout needs. */
  open(head: TableHead, context: ReadingContext): TableReading;
  /** Called once an extract, after the last file: joins files, and asks for what is held. */
  finish?(context: ReadingContext): Promise<void>;
}
