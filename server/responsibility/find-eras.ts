import { type AgeBand, ageBand } from '../observation/age-band.ts';
import type { Duty } from '../observation/duty.ts';
import {
  type ClosedBand,
  type Commission,
  type CommissioningBody,
  closeBand,
  findCommissions,
  listAges,
  type ThemeOfDuty,
} from './commissions.ts';

/** A piece of an age band and the time in which one body commissioned for it. */
export interface Era {
  /** The piece in words, never a bare "0-5": "Under 5 (0 to 4 years)", "5 to 14 years". */
  readonly ages: string;
  /** Completed years, inclusive, clipped to the band asked about. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** The duty's own first day (ISO date), not clipped; null where it reaches back before the record. */
  readonly from: string | null;
  /** The day on which it ended (exclusive), not clipped; null while it lasts. */
  readonly to: string | null;
  readonly commissioner: CommissioningBody;
  readonly name: string;
  readonly source: string;
}

/**
 * The eras behind a chart of a band over a half-open span of days (null: without end), by age piece, then by time.
 * Empty where `findCommissioner` says `none` whatever the period: another theme, a band that is open or only a name,
 * or one with an age that nobody commissions for.
 */
export function findEras(
  question: {
    readonly theme: ThemeOfDuty;
    readonly age: AgeBand;
    readonly from: string | null;
    readonly to: string | null;
  },
  duties: readonly Duty[],
): readonly Era[] {
  const band = closeBand(question.age);
  if (band === null) return [];
  const commissions = findCommissions(question.theme, duties).filter((duty) => overlaps(duty, question));
  const eras = commissions.flatMap((duty) => toEra(duty, band));
  const served = listAges(band).every((age) =>
    eras.some(({ ageFrom, ageTo }) => ageFrom <= age && age <= ageTo),
  );
  return served ? eras.sort(byAgeThenTime) : [];
}

/** An age piece as it is written beside every division: "Under 5 (0 to 4 years)", "5 to 17 years". */
export function describeAgePiece(ageFrom: number, ageTo: number): string {
  const { label } = ageBand(ageFrom, ageTo);
  return ageFrom === 0 && ageTo > 0 ? `Under ${ageTo + 1} (${label})` : label;
}

function overlaps(duty: Duty, span: { readonly from: string | null; readonly to: string | null }): boolean {
  const endsBefore = duty.to !== null && span.from !== null && duty.to <= span.from;
  const beginsAfter = duty.from !== null && span.to !== null && span.to <= duty.from;
  return !endsBefore && !beginsAfter;
}

function toEra(duty: Commission, band: ClosedBand): Era[] {
  const ageFrom = Math.max(band.from, duty.ageFrom ?? band.from);
  const ageTo = Math.min(band.to, duty.ageTo ?? band.to);
  if (ageFrom > ageTo) return [];
  const { from, to, body: commissioner, name, source } = duty;
  return [{ ages: describeAgePiece(ageFrom, ageTo), ageFrom, ageTo, from, to, commissioner, name, source }];
}

function byAgeThenTime(one: Era, other: Era): number {
  return one.ageFrom - other.ageFrom || (one.from ?? '').localeCompare(other.from ?? '');
}
