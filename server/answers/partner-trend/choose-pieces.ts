import { listNames } from '../../contract/list-names.ts';
import { type AgeBand, ageBand, ageKey } from '../../observation/age-band.ts';
import type { Extract } from '../../observation/extract.ts';
import type { ClosedBand } from '../../responsibility/commissions.ts';
import { describeAgePiece } from '../../responsibility/find-eras.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { deriveOlderBand } from './derive-older-band.ts';

/** A piece of childhood, or all of it, with the line of an area that shows it. */
export interface ChosenPiece {
  readonly role: 'piece' | 'whole';
  /** Of its figures; of what was looked for where there are none. */
  readonly age: AgeBand;
  readonly label: string;
  /** The two bands that it was worked out from; null where it is held. */
  readonly derivedFrom: { readonly wider: AgeBand; readonly narrower: AgeBand } | null;
  /** Why it cannot be shown; null where it can. */
  readonly why: string | null;
}

/**
 * The finest pieces that can be shown of the ages held, and the whole: every piece but the oldest exactly, the oldest
 * by the widest band held from its first age, else by what is left of a wider band that begins where the youngest
 * piece does; the whole by the band that is exactly all pieces. Without all pieces, the whole is the widest band that
 * crosses a cut, which then has several commissioners; of figures without ages (households), all of them.
 */
export function choosePieces(
  held: readonly AgeBand[],
  pieces: readonly ClosedBand[],
): readonly ChosenPiece[] {
  const bands = held.flatMap(closed);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const chosen = pieces.map((piece) => choosePiece(piece, bands, { first, isLast: piece === last }));
  if (pieces.length === 1) return chosen;
  const open =
    bands.length === 0 ? held.find((age) => age.from === first.from && age.to === null) : undefined;
  return [...chosen, open ? ofAllAges(open) : chooseWhole(chosen, bands, { first, last })];
}

/** The line of an area, or of England, for a piece; empty where it cannot be shown. */
export function lineOfPiece(
  { age, derivedFrom }: ChosenPiece,
  lines: readonly TrendLine[],
  extracts: ReadonlyMap<string, Extract>,
): TrendLine | null {
  const find = (band: AgeBand) => lines.find((line) => ageKey(line.age) === ageKey(band));
  if (derivedFrom === null) return find(age) ?? null;
  const [wider, narrower] = [find(derivedFrom.wider), find(derivedFrom.narrower)];
  if (!wider || !narrower) return null;
  const nested = { wider: wider.observations, narrower: narrower.observations, age };
  return { ...wider, age, observations: deriveOlderBand(nested, extracts) };
}

function choosePiece(
  piece: ClosedBand,
  held: readonly ClosedBand[],
  { first, isLast }: { readonly first: ClosedBand; readonly isLast: boolean },
): ChosenPiece {
  const exact = held.find((band) => isSame(band, piece));
  const within = isLast ? widest(held.filter(({ from, to }) => from === piece.from && to <= piece.to)) : null;
  const found = exact ?? within;
  if (found) return shown('piece', found, null);
  const wider = isLast
    ? widest(held.filter(({ from, to }) => from === first.from && to > piece.from && to <= piece.to))
    : null;
  const narrower = held.find((band) => isSame(band, { from: first.from, to: piece.from - 1 }));
  if (wider && narrower) {
    return shown(
      'piece',
      { from: piece.from, to: wider.to },
      { wider: toAge(wider), narrower: toAge(narrower) },
    );
  }
  return notShown('piece', piece, held);
}

function chooseWhole(
  chosen: readonly ChosenPiece[],
  held: readonly ClosedBand[],
  { first, last }: { readonly first: ClosedBand; readonly last: ClosedBand },
): ChosenPiece {
  const shownTo = chosen.every(({ why }) => why === null) ? (chosen.at(-1)?.age.to ?? last.to) : null;
  const crossing = held.filter(({ from, to }) => from === first.from && to >= last.from && to <= last.to);
  const found = shownTo === null ? widest(crossing) : crossing.find(({ to }) => to === shownTo);
  return found
    ? shown('whole', found, null)
    : notShown('whole', { from: first.from, to: shownTo ?? last.to }, held);
}

function shown(
  role: ChosenPiece['role'],
  band: ClosedBand,
  derivedFrom: ChosenPiece['derivedFrom'],
): ChosenPiece {
  return { role, age: toAge(band), label: labelOf(role, band), derivedFrom, why: null };
}

function notShown(role: ChosenPiece['role'], band: ClosedBand, held: readonly ClosedBand[]): ChosenPiece {
  const age = toAge(band);
  const have = held.map((each) => toAge(each).label);
  const instead =
    have.length === 0
      ? ''
      : ` There are figures for ${listNames(have)}, from which they cannot be worked out.`;
  const why = `No figures of ages ${age.label} are held.${instead}`;
  return { role, age, label: labelOf(role, band), derivedFrom: null, why };
}

const ofAllAges = (age: AgeBand): ChosenPiece => ({
  role: 'whole',
  age,
  label: age.label,
  derivedFrom: null,
  why: null,
});

/** "Under 5 (0 to 4 years)" for a piece; the whole by its ages alone. */
const labelOf = (role: ChosenPiece['role'], band: ClosedBand): string =>
  role === 'piece' ? describeAgePiece(band.from, band.to) : toAge(band).label;

const toAge = ({ from, to }: ClosedBand): AgeBand => ageBand(from, to);

const closed = ({ from, to }: AgeBand): ClosedBand[] => (from === null || to === null ? [] : [{ from, to }]);

const isSame = (one: ClosedBand, other: ClosedBand): boolean =>
  one.from === other.from && one.to === other.to;

function widest(bands: readonly ClosedBand[]): ClosedBand | null {
  return bands.reduce<ClosedBand | null>((most, band) => (most && most.to >= band.to ? most : band), null);
}
