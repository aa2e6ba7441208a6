import type { Person } from './person.ts';
import { highestRole, type Role } from './role.ts';

/** How a trusted proxy in front says who asks. */
export interface ProxyTrust {
  /** The header that names the person: `X-Forwarded-User`. */
  readonly userHeader: string;
  /** The header that lists their groups, with commas; null where there is none. */
  readonly roleHeader: string | null;
  /** The role of each group; null where the header lists roles themselves. */
  readonly rolesByGroup: Readonly<Record<string, Role>> | null;
  /** Of whoever has no role by a group; null for none, so that they are refused. */
  readonly defaultRole: Role | null;
}

const rolesThemselves: Readonly<Record<string, Role>> = {
  viewer: 'viewer',
  analyst: 'analyst',
  admin: 'admin',
};

/** Whom a proxy names; with why not, where it names nobody that could be known. */
export type ProxyWord =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'refused'; readonly because: string };

/** Reads what a trusted proxy says. Its header must be its own alone: of two names neither is believed. */
export function readProxy(
  { userHeader, roleHeader, rolesByGroup, defaultRole }: ProxyTrust,
  header: (name: string) => string | undefined,
): ProxyWord {
  const name = (header(userHeader) ?? '').trim();
  if (name === '') return { kind: 'nobody' };
  if (/[,\p{Cc}]/u.test(name) || name.length > 100) {
    const because = `${userHeader} is no single name; the proxy must set it anew, whatever a request came with`;
    return { kind: 'refused', because };
  }
  const groups = (roleHeader === null ? '' : (header(roleHeader) ?? '')).split(',');
  const known = rolesByGroup ?? rolesThemselves;
  const held = groups.map((group) => group.trim()).filter((group) => Object.hasOwn(known, group));
  const role = highestRole(held.flatMap((group) => known[group] ?? [])) ?? defaultRole;
  if (role === null) {
    return {
      kind: 'refused',
      because: `${name} is in no group that has a role here; ask whoever runs this service`,
    };
  }
  return { kind: 'person', person: { name, role, via: 'proxy' } };
}
