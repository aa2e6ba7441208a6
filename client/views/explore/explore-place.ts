import type { ExploreChart } from '../../selection/choose-explore-charts.ts';
import type { ExploreAsked } from '../../selection/explore-questions.ts';

/** What a section tells the page once its answer has come. */
export interface SectionReport {
  /** Why there is nothing to draw; null where there is. */
  readonly why: string | null;
  readonly isMadeUp: boolean;
}

/** A section of the page: one chart, of one indicator where it is a trend. */
export interface ExplorePlace {
  /** Names it on the page and in the address. */
  readonly key: string;
  readonly chart: ExploreChart;
  /** Of a trend: which of the indicators; the first of them otherwise. */
  readonly indicator: string;
}

/** What every section is given. */
export interface SectionProps {
  readonly place: ExplorePlace;
  readonly asked: ExploreAsked;
  readonly isTable: boolean;
  readonly onTable: (key: string, isTable: boolean) => void;
  /** Null again when the section goes. */
  readonly onReport: (key: string, report: SectionReport | null) => void;
}
