/**
 * Turns the files of `data/catalogue` into checked values: indicators, areas, duties. Nothing that a publisher may
 * change (an id, a name, a date, a caveat) is written in code. This room never reads extracts or the store.
 */
import type { AgeBand } from '../observation/age-band.ts';
import type { Area } from '../observation/area.ts';
import type { Duty } from '../observation/duty.ts';

export const valueTypes = ['crude-rate', 'proportion', 'count', 'other'] as const;
export type ValueType = (typeof valueTypes)[number];

export const polarities = ['low-is-good', 'high-is-good', 'no-judgement'] as const;
export type Polarity = (typeof polarities)[number];

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
  readonly polarity: Polarity;
  readonly defaultAge: AgeBand;
  readonly leads: string;
  readonly caveats: readonly IndicatorCaveat[];
  readonly published: readonly PublisherIndicator[];
}

export interface Catalogue {
  readonly indicators: readonly CatalogueIndicator[];
  /** Every area code that exists or existed in England at the levels carried, with dates. */
  readonly areas: ReadonlyMap<string, Area>;
  readonly duties: readonly Duty[];
  /** By our id or a publisher's; a publisher's id brings the age that it is about. */
  findIndicator(id: string): { readonly indicator: CatalogueIndicator; readonly age: AgeBand | null } | null;
  /** What a publisher's file means by an id and a name. */
  recogniseIndicator(publisherId: string, name: string): CatalogueIndicator | null;
}
