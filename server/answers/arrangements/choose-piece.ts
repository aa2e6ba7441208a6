import type { ArrangementOutcome } from '../../contract/arrangements.ts';
import type { PartnerPiece } from '../../contract/partner-trend.ts';

/** The ages that an arrangement serves, in completed years, inclusive; null where the register does not say. */
export interface ServedAges {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

/** A piece with figures, and how it fits the ages served. */
export interface FittingPiece {
  readonly piece: PartnerPiece;
  readonly fit: Exclude<ArrangementOutcome['fit'], 'none'>;
}

/** Stands for the last age of an open band. */
const oldest = 120;

/**
 * The age piece with figures nearest to the ages that an arrangement serves: fewest years of age in one and not in the
 * other, and of two as near the narrower. Pieces that share no age with it do not count. Where the register gives no
 * ages, the whole. The figures of a piece are never put together or cut to fit.
 */
export function choosePiece(
  { ageFrom, ageTo }: ServedAges,
  pieces: readonly PartnerPiece[],
): FittingPiece | null {
  const shown = pieces.filter(({ points }) => points.length > 0);
  if (ageFrom === null && ageTo === null) {
    const whole = shown.find(({ role }) => role === 'whole');
    return whole ? { piece: whole, fit: 'ages-not-given' } : null;
  }
  const served = { from: ageFrom ?? 0, to: ageTo ?? oldest };
  const near = shown.flatMap((piece) => {
    const { from, to } = piece.age;
    if (from === null || to === null || from > served.to || to < served.from) return [];
    const apart = Math.abs(from - served.from) + Math.abs(to - served.to);
    return [{ piece, apart, width: to - from }];
  });
  const [nearest] = near.toSorted((one, other) => one.apart - other.apart || one.width - other.width);
  return nearest ? { piece: nearest.piece, fit: nearest.apart === 0 ? 'same' : 'nearest' } : null;
}
