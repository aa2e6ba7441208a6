import type { StoredEntry } from '../observation/entry.ts';
import type { PartnerAreaKind } from '../observation/partner-area.ts';
import type { AnswerContext } from './answer-context.ts';
import { onceAVersion } from './once-a-version.ts';

/** What look-ups say of the partner areas that authorities lie in. */
export interface Memberships {
  /** By authority and kind of partner area: see `membershipKey`. */
  readonly statements: ReadonlyMap<string, StoredEntry<'membership'>>;
  /** The kind of every partner area that some authority lies in, by its code. */
  readonly kinds: ReadonlyMap<string, PartnerAreaKind>;
}

/** Where no look-up with partner areas is held. */
export const noMemberships: Memberships = { statements: new Map(), kinds: new Map() };

export const membershipKey = (area: string, kind: PartnerAreaKind): string => `${area}|${kind}`;

/** The memberships in force in a version of the store: of two look-ups that place one authority the newer counts. */
export const findMemberships: (context: AnswerContext) => Promise<Memberships> = onceAVersion(
  async ({ store, version }) => {
    const statements = new Map<string, StoredEntry<'membership'>>();
    const kinds = new Map<string, PartnerAreaKind>();
    for await (const entries of store.findEntries('membership', version)) {
      for (const entry of entries) {
        const { area, kind, within } = entry.body;
        statements.set(membershipKey(area, kind), entry);
        for (const { code } of within) kinds.set(code, kind);
      }
    }
    return { statements, kinds };
  },
);
