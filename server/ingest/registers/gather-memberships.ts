import type { Entry, MembershipShare } from '../../observation/entry.ts';
import type { PartnerAreaKind } from '../../observation/partner-area.ts';
import type { LookUpLevel } from './look-up-levels.ts';

/** What is known so far of one authority and one kind of partner area. */
interface Gathered {
  readonly area: string;
  readonly kind: PartnerAreaKind;
  readonly line: number;
  /** The smallest areas of the rows, by the partner area that they lie in. */
  readonly within: Map<string, Set<string>>;
}

/**
 * Gathers in which partner areas each authority of a look-up lies. The authorities are those of the lower tier where it
 * has them, else of the upper. A row of a look-up of small areas places one of them: an authority whose small areas lie
 * in two boards lies in both, with the number in each. A look-up without authorities or partner areas gives nothing.
 */
export function gatherMemberships(levels: readonly LookUpLevel[]): {
  take(codes: readonly (string | null)[], line: number): void;
  list(): Entry<'membership'>[];
} {
  const authorityAt = findAuthorities(levels);
  const gathered = new Map<string, Gathered>();
  const isOfSmallAreas = authorityAt > 0;
  return {
    take(codes, line) {
      const area = codes[authorityAt] ?? null;
      if (area === null) return;
      for (const [at, { partner: kind }] of levels.entries()) {
        if (kind === null) continue;
        const key = `${area}|${kind}`;
        const known = gathered.get(key) ?? { area, kind, line, within: new Map() };
        gathered.set(key, known);
        const wider = codes[at] ?? null;
        if (wider !== null) addTo(known.within, wider, codes[0] ?? area);
      }
    },
    list: () =>
      [...gathered].map(([key, { area, kind, line, within }]) => ({
        kind: 'membership',
        key,
        body: { area, kind, within: toShares(within, isOfSmallAreas) },
        line,
      })),
  };
}

function findAuthorities(levels: readonly LookUpLevel[]): number {
  const lower = levels.findIndex(({ type }) => type === 'ltla');
  return lower >= 0 ? lower : levels.findIndex(({ type }) => type === 'utla');
}

function addTo(within: Gathered['within'], code: string, smallArea: string): void {
  const known = within.get(code);
  if (known) known.add(smallArea);
  else within.set(code, new Set([smallArea]));
}

function toShares(within: Gathered['within'], isOfSmallAreas: boolean): MembershipShare[] {
  return [...within]
    .map(([code, { size }]) => ({ code, smallAreas: isOfSmallAreas ? size : null }))
    .sort((one, other) => one.code.localeCompare(other.code));
}
