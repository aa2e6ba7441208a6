import { randomBytes } from 'node:crypto';
import type { Role } from './role.ts';
import { digestOf, isSameDigest, makeSecret } from './secret.ts';

/** A token as it is kept: everything but its secret. */
export interface AccessToken {
  /** Eight hexadecimal digits, which stand in the token and tell it from others without giving it away. */
  readonly id: string;
  /** Of the person or program that bears it; no other token in force has it. */
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the whole token. */
  readonly digest: string;
  /** ISO date and time (UTC). */
  readonly madeAt: string;
  readonly madeBy: string;
  /** The last day (ISO date, UTC) on which it is taken; null for no end. */
  readonly expires: string | null;
  /** ISO date and time (UTC); null while it is in force. */
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

/** By it programs that look for secrets in the wrong places know one of ours. */
const PREFIX = 'injuries';

/** A token as it is shown once, and its id and digest, which are kept. */
export function makeToken(): { readonly text: string; readonly id: string; readonly digest: string } {
  const id = randomBytes(4).toString('hex');
  const text = `${PREFIX}_${id}_${makeSecret()}`;
  return { text, id, digest: digestOf(text) };
}

/** The token that a text is; null where it is none that was made. */
export function findToken(text: string, tokens: readonly AccessToken[]): AccessToken | null {
  const [, id] = /^injuries_([0-9a-f]{8})_/.exec(text) ?? [];
  const digest = digestOf(text);
  return tokens.find((token) => token.id === id && isSameDigest(token.digest, digest)) ?? null;
}

export type TokenStanding = 'in force' | 'expired' | 'revoked';

/** Whether a token is taken at a moment. It is on the whole of its last day. */
export function standingOf(
  { revokedAt, expires }: Pick<AccessToken, 'revokedAt' | 'expires'>,
  now: Date,
): TokenStanding {
  if (revokedAt !== null) return 'revoked';
  return expires !== null && now.toISOString().slice(0, 10) > expires ? 'expired' : 'in force';
}
