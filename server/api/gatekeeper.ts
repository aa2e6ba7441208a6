import { LRUCache } from 'lru-cache';
import { type AccessToken, findToken, standingOf } from '../access/access-token.ts';
import type { Person } from '../access/person.ts';
import { digestOf, isSameDigest } from '../access/secret.ts';
import type { Session } from '../access/session.ts';
import type { AccessRecords } from '../store/access-records.ts';

/** How long what was read of tokens and sessions is believed: a revocation by another service holds after it. */
const BELIEVED_MS = 500;

/** Sessions remembered; each is a few hundred bytes. */
const MOST_SESSIONS = 1_000;

/** Who bears the token that the data folder or the settings hold. */
const ADMINISTRATOR = 'administrator';

/** Somebody who showed a secret, and by which credential a session of theirs would live. */
export interface Known {
  readonly person: Person;
  /** The id of a token, or the digest of the administrator's. */
  readonly credential: string;
}

export type TokenWord =
  | ({ readonly kind: 'known' } & Known)
  | { readonly kind: 'refused'; readonly because: string };

/** Knows people by the secrets that they show. */
export class Gatekeeper {
  private readonly access: AccessRecords;
  private readonly adminDigest: string | null;
  private readonly now: () => Date;
  private tokens: { readonly readAt: number; readonly list: Promise<readonly AccessToken[]> } | null = null;
  private readonly sessions = new LRUCache<string, { readonly session: Session | null }>({
    max: MOST_SESSIONS,
    ttl: BELIEVED_MS,
  });

  /** Without an administrator's token nobody is known by it. */
  constructor(access: AccessRecords, adminToken: string | null, now: () => Date) {
    this.access = access;
    this.adminDigest = adminToken === null ? null : digestOf(adminToken);
    this.now = now;
  }

  /** Whoever bears a token, or why it is not taken. */
  async knowByToken(text: string): Promise<TokenWord> {
    if (this.adminDigest !== null && isSameDigest(digestOf(text), this.adminDigest)) {
      return { kind: 'known', ...this.administrator(ADMINISTRATOR, 'token') };
    }
    const token = await this.findAmongTokens((tokens) => findToken(text, tokens));
    if (token === null) return { kind: 'refused', because: "it is not this service's" };
    const standing = standingOf(token, this.now());
    if (standing === 'revoked') return { kind: 'refused', because: 'it was revoked' };
    if (standing === 'expired') return { kind: 'refused', because: `it expired on ${token.expires}` };
    return { kind: 'known', person: personOf(token, 'token'), credential: token.id };
  }

  /** Whoever signed in with a cookie's secret; null once that is over, with the token that they signed in by at the latest. */
  async knowBySession(secret: string): Promise<Person | null> {
    const session = await this.findSession(digestOf(secret));
    if (session === null || session.expiresAt <= this.now().toISOString()) return null;
    const { credential, name } = session;
    if (this.adminDigest !== null && isSameDigest(credential, this.adminDigest)) {
      return this.administrator(name, 'session').person;
    }
    const token = await this.findAmongTokens((tokens) => tokens.find(({ id }) => id === credential) ?? null);
    if (token === null || standingOf(token, this.now()) !== 'in force') return null;
    return personOf(token, 'session');
  }

  /** Somebody whom a one-time address named; the administrator's token stands behind it. Null where there is none. */
  knowByCode(name: string): Known | null {
    return this.adminDigest === null ? null : this.administrator(name, 'session');
  }

  /** Call it after a change of tokens or sessions, so that it holds here at once. */
  forget(): void {
    this.tokens = null;
    this.sessions.clear();
  }

  private administrator(name: string, via: Person['via']): Known {
    return { person: { name, role: 'admin', via }, credential: this.adminDigest ?? '' };
  }

  /** A token as it was read last; where there is none, among those of now: another service may just have made it. */
  private async findAmongTokens(
    find: (tokens: readonly AccessToken[]) => AccessToken | null,
  ): Promise<AccessToken | null> {
    const remembered = this.tokens;
    const found = find(await this.readTokens());
    if (found !== null || this.tokens !== remembered) return found;
    this.tokens = null;
    return find(await this.readTokens());
  }

  private readTokens(): Promise<readonly AccessToken[]> {
    const now = performance.now();
    if (this.tokens !== null && now - this.tokens.readAt < BELIEVED_MS) return this.tokens.list;
    const list = this.access.findTokens();
    this.tokens = { readAt: now, list };
    list.catch(() => this.forget());
    return list;
  }

  private async findSession(digest: string): Promise<Session | null> {
    const known = this.sessions.get(digest);
    if (known) return known.session;
    const session = await this.access.findSession(digest);
    this.sessions.set(digest, { session });
    return session;
  }
}

function personOf({ name, role }: AccessToken, via: Person['via']): Person {
  return { name, role, via };
}
