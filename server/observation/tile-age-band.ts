import type { AgeBand } from './age-band.ts';

/**
 * The pieces that make up a band exactly, without gap or overlap, from the youngest on; the fewest where there are
 * several ways. Null where the pieces do not cover it, and for a band by name only. An open band ends with an open
 * piece; a band that is itself among the pieces is its own only piece.
 */
export function tileAgeBand(wanted: AgeBand, pieces: readonly AgeBand[]): readonly AgeBand[] | null {
  const byStart = new Map<number, AgeBand[]>();
  for (const piece of pieces) {
    if (piece.from !== null) byStart.set(piece.from, [...(byStart.get(piece.from) ?? []), piece]);
  }
  const end = wanted.to ?? Number.POSITIVE_INFINITY;
  const known = new Map<number, readonly AgeBand[] | null>();
  const tileFrom = (from: number): readonly AgeBand[] | null => {
    if (from > end || from === Number.POSITIVE_INFINITY) return [];
    const before = known.get(from);
    if (before !== undefined) return before;
    const ways = (byStart.get(from) ?? []).flatMap((piece) => {
      const last = piece.to ?? Number.POSITIVE_INFINITY;
      const rest = last > end ? null : tileFrom(last + 1);
      return rest ? [[piece, ...rest]] : [];
    });
    const fewest = ways.toSorted((one, other) => one.length - other.length)[0] ?? null;
    known.set(from, fewest);
    return fewest;
  };
  return wanted.from === null ? null : tileFrom(wanted.from);
}
