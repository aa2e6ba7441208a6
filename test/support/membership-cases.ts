import type { Memberships } from '../../server/answers/known-memberships.ts';
import type { MembershipGround } from '../../server/answers/partner-areas/place-authority.ts';
import type { StoredEntry } from '../../server/observation/entry.ts';
import type { PartnerAreaKind } from '../../server/observation/partner-area.ts';
import { area, areas } from './answer-cases.ts';

/** Partner areas as a look-up brings them. Which councils lie in them is invented. */
export const partnerAreas = [
  area('E23000033', 'Sussex', ['other']),
  area('E23000031', 'Surrey', ['other']),
  area('E54000064', 'Sussex', ['other']),
  area('E54000052', 'Surrey Heartlands', ['other']),
];

/** That a look-up places an authority, each partner area with the number of small areas where it counts them. */
export function membership(
  authority: string,
  kind: PartnerAreaKind,
  within: readonly (string | readonly [code: string, smallAreas: number])[],
): StoredEntry<'membership'> {
  return {
    kind: 'membership',
    key: `${authority}|${kind}`,
    body: {
      area: authority,
      kind,
      within: within.map((share) =>
        typeof share === 'string'
          ? { code: share, smallAreas: null }
          : { code: share[0], smallAreas: share[1] },
      ),
    },
    line: 2,
    extract: 'look-up',
  };
}

/** What is known from these entries. */
export function membershipsOf(entries: readonly StoredEntry<'membership'>[]): Memberships {
  return {
    statements: new Map(entries.map((entry) => [entry.key, entry])),
    kinds: new Map(
      entries.flatMap(({ body }) =>
        body.within.map(({ code }): [string, PartnerAreaKind] => [code, body.kind]),
      ),
    ),
  };
}

/** The small areas of the tests with partner areas beside them, and these memberships. */
export function membershipGround(...entries: StoredEntry<'membership'>[]): MembershipGround {
  return {
    memberships: membershipsOf(entries),
    areas: new Map([...areas, ...partnerAreas.map((each) => [each.code, each] as const)]),
    day: '2026-01-31',
  };
}
