/**
 * Turns the files of `data/catalogue` into checked values: indicators, areas, duties, organisations, partners, causes, costs.
 * Nothing that a publisher may change (an id, a name, a date, a caveat) is written in code. This room never reads extracts
 * or the store.
 */
import type { AgeBand } from '../observation/age-band.ts';
import type { Area } from '../observation/area.ts';
import type { Duty } from '../observation/duty.ts';
import type { Polarity, ValueType } from '../observation/indicator-kind.ts';
import type { Organisation } from '../observation/organisation.ts';
import type { Audience } from './audience.ts';
import type { Cost } from './cost.ts';
import type { PartnerKind } from './partner-kind.ts';
import type { Strategy } from './strategy.ts';

/** The parts of children's lives that indicators and duties belong to; `other` where only an extract named it. */
export const themes = ['injury', 'roads', 'poverty', 'homelessness', 'other'] as const;
export type Theme = (typeof themes)[number];

/** Something a reader must know beside the figures: a break in recording, a change of definition. */
export interface IndicatorCaveat {
  readonly text: string;
  readonly source: string;
  /** First and last day touched (ISO dates, `to` exclusive); null where it has no such end. */
  readonly from: string | null;
  readonly to: string | null;
  /** Codes of the areas that it is about; empty where it is about all. */
  readonly areas: readonly string[];
}

/** How a publisher's own indicator maps to ours: by its id, or by a pattern in its name where the id is not known. */
export interface PublisherIndicator {
  readonly publisherId: string | null;
  /** Case-insensitive regular expression that the publisher's name must match when there is no id. */
  readonly namePattern: string | null;
  /** The only age that this publisher's indicator is about. */
  readonly age: AgeBand | null;
}

/** The only denominator that the product looks up itself: the population estimates of the same area, sex and age. */
export type IndicatorDenominator = 'population' | null;

/** An indicator that the product knows: everything a reader needs to trust and quote it. */
export interface CatalogueIndicator {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly theme: Theme;
  readonly definition: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly unitLabel: string;
  readonly multiplier: number;
  readonly valueType: ValueType;
  /** Whose number counts that come without one are divided by: the residents of the area; null where nobody else's will do. */
  readonly denominator: IndicatorDenominator;
  /**
   * How many are counted together, as children of one family are: limits are made from counts divided by it. Absent
   * where each is counted alone.
   */
  readonly clusterSize?: number | undefined;
  readonly polarity: Polarity;
  readonly defaultAge: AgeBand;
  readonly leads: string;
  /** The last day (ISO date) that it covers, where its publisher has ended it; absent while it goes on. */
  readonly ended?: string | undefined;
  /**
   * Since when (ISO date) its publisher suppresses counts of 1 to 7 below national level, so that a file which gives
   * them is to be looked at; null where the publisher gives them.
   */
  readonly smallCountsMaskedSince: string | null;
  readonly caveats: readonly IndicatorCaveat[];
  readonly published: readonly PublisherIndicator[];
}

/**
 * What a range of ICD-10 is here. Every external cause of injury has one `cause` and one `intent`; a `part-of-cause` is
 * shown beside the cause that it is part of. `injury` ranges are diagnoses that make an admission one for injury, as the
 * external causes do; `not-injury` ranges make none, though they stand in the same chapters of the classification.
 */
export const causeKinds = ['cause', 'part-of-cause', 'intent', 'injury', 'not-injury'] as const;
export type CauseKind = (typeof causeKinds)[number];

/** A group of codes of ICD-10, by its first and last category of three characters, both included. */
export interface Cause {
  readonly id: string;
  readonly kind: CauseKind;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The cause that a `part-of-cause` is part of; null for all others. */
  readonly partOf: string | null;
  /** Whether it is among the public health priorities for children under 5. */
  readonly isUnderFivesPriority: boolean;
  /** The same for people who do not know the classification; absent where the name says it. */
  readonly plainly?: string | undefined;
}

export interface Catalogue {
  readonly indicators: readonly CatalogueIndicator[];
  /** Every area code that exists or existed in England at the levels carried, with dates. */
  readonly areas: ReadonlyMap<string, Area>;
  readonly duties: readonly Duty[];
  /** Bodies of the health service, with what took their place. */
  readonly organisations: readonly Organisation[];
  /** Kinds of partner that an area has, in the order in which they are shown. */
  readonly partners: readonly PartnerKind[];
  /** Groups of causes of injury, in the order in which they are listed. */
  readonly causes: readonly Cause[];
  /** What injuries cost, each range with its source. */
  readonly costs: readonly Cost[];
  /** People whom prevention must reach, in the order in which they are asked about. */
  readonly audiences: readonly Audience[];
  /** Sorts of local strategy into which prevention may fit, in the order in which they are asked about. */
  readonly strategies: readonly Strategy[];
  /** By our id or a publisher's; a publisher's id brings the age that it is about. */
  findIndicator(id: string): { readonly indicator: CatalogueIndicator; readonly age: AgeBand | null } | null;
  /** What a publisher's file means by an id and a name. */
  recogniseIndicator(publisherId: string, name: string): CatalogueIndicator | null;
}
