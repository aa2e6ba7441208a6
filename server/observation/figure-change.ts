import type { AgeBand } from './age-band.ts';
import type { Category } from './category.ts';
import type { Period } from './period.ts';
import type { Sex } from './sex.ts';

/** The numbers of a figure by which two releases of it are compared. */
export interface FigureNumbers {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
}

/** One figure in two releases. */
export interface FigurePair {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly sex: Sex;
  readonly age: AgeBand;
  readonly category: Category | null;
  readonly before: FigureNumbers;
  readonly after: FigureNumbers;
  /** Line of the newer extract. */
  readonly line: number;
}

/** What a change of the store does to one series: how many of its figures it adds, changes and removes. */
export interface SeriesChange {
  readonly indicator: string;
  readonly area: string;
  readonly sex: Sex;
  readonly age: AgeBand;
  readonly category: Category | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** The latest period that is touched, and the figure shown for it before and after; null where none is shown. */
  readonly period: Period;
  readonly before: FigureNumbers | null;
  readonly after: FigureNumbers | null;
}

/** What a change of the store does to what is shown. */
export interface ShownChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Figures of the extract that were shown already with the same numbers. */
  readonly same: number;
  readonly seriesCount: number;
  /** A page of the series touched, those with most figures touched first. */
  readonly series: readonly SeriesChange[];
}

/** What the last release of an indicator had and a new one has not. */
export interface CoverageGap {
  readonly indicator: string;
  readonly missingAreas: readonly string[];
  readonly missingPeriods: readonly string[];
}
