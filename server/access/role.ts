/**
 * Turns what a request says of its sender into who asks and what they may do. It knows no HTTP and no database, and never
 * holds a secret longer than it takes to hash it.
 */

/** What somebody may do, each role all that the one before may: read, bring extracts, withdraw them and make tokens. */
export const roles = ['viewer', 'analyst', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whether somebody of a role may do what another role is needed for. */
export function mayAct(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** The role that may do the most; null for none. */
export function highestRole(held: readonly Role[]): Role | null {
  return roles.findLast((role) => held.includes(role)) ?? null;
}
