import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Duty } from '../../observation/duty.ts';
import { closeBand, findCommissions } from '../../responsibility/commissions.ts';
import type { KnownIndicator } from '../known-indicators.ts';

/**
 * The ages of an indicator that a profile has a row for, the youngest first: those held that the catalogue names (the
 * usual one and those of the publishers), and for each piece that is commissioned by itself (under 5, school age) the
 * widest held within it. Where none of them is held, the widest held; of an indicator without figures none.
 */
export function chooseProfileAges(indicator: KnownIndicator, duties: readonly Duty[]): AgeBand[] {
  const held = indicator.holdings?.ages ?? [];
  const named = namedAges(indicator).map(ageKey);
  const chosen = [
    ...held.filter((age) => named.includes(ageKey(age))),
    ...commissionedPieces(indicator, duties).flatMap((piece) => widestWithin(piece, held) ?? []),
  ];
  const widest = held.toSorted(byWidth).slice(0, 1);
  const once = new Map((chosen.length > 0 ? chosen : widest).map((age) => [ageKey(age), age]));
  return [...once.values()].sort(byAge);
}

function namedAges({ catalogued }: KnownIndicator): AgeBand[] {
  if (!catalogued) return [];
  return [catalogued.defaultAge, ...catalogued.published.flatMap(({ age }) => age ?? [])];
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

function commissionedPieces({ theme }: KnownIndicator, duties: readonly Duty[]): Piece[] {
  return findCommissions(theme, duties).flatMap(({ ageFrom, ageTo }) =>
    ageFrom === null || ageTo === null ? [] : [{ from: ageFrom, to: ageTo }],
  );
}

function widestWithin({ from, to }: Piece, held: readonly AgeBand[]): AgeBand | undefined {
  const within = held.filter((age) => {
    const band = closeBand(age);
    return band !== null && from <= band.from && band.to <= to;
  });
  return within.sort(byWidth)[0];
}

/** The widest first; a band by name only counts as the narrowest. */
export function byWidth(one: AgeBand, other: AgeBand): number {
  return width(other) - width(one) || (one.from ?? 0) - (other.from ?? 0);
}

function width({ from, to }: AgeBand): number {
  return from === null ? 0 : (to ?? 120) - from + 1;
}

function byAge(one: AgeBand, other: AgeBand): number {
  return (one.from ?? 121) - (other.from ?? 121) || (one.to ?? 121) - (other.to ?? 121);
}
