/**
 * The nouns of the product. This room turns nothing into anything: it says what an observation is, and every other
 * room speaks in its words. It must never import another room.
 */
import { type AgeBand, ageKey } from './age-band.ts';
import type { Category } from './category.ts';
import type { MissingReason } from './missing.ts';
import type { Period } from './period.ts';
import type { Sex } from './sex.ts';

/**
 * One published or counted figure: an indicator's value for an area, period, sex, age and perhaps category.
 *
 * Invariant: `value` is null exactly when `missing` says why. Counts may be non-integer (adjusted road casualties).
 * Limits are the publisher's own; the product works out limits only where none came, and only when asked.
 */
export interface Observation {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly sex: Sex;
  readonly age: AgeBand;
  readonly category: Category | null;
  /** In the indicator's unit (per 10,000, per cent, …). */
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
  readonly missing: MissingReason | null;
  /** The publisher's notes on this figure, as text without markup. */
  readonly notes: readonly string[];
  /** Line of the extract on which it stands (the header is line 1), for tracing a figure back to its source. */
  readonly line: number;
}

/** What makes two observations the same figure: indicator, area, period, sex, age and category. */
export function observationKey(observation: Observation): string {
  const { indicator, area, period, sex, age, category } = observation;
  return [
    indicator,
    area,
    period.start,
    period.end,
    sex,
    ageKey(age),
    category?.type ?? '',
    category?.value ?? '',
  ].join('\u001f');
}
