import type { AccessToken } from '../access/access-token.ts';
import type { ChainCheck } from '../access/audit-chain.ts';
import type { AuditEntry, AuditedFacts } from '../access/audit-entry.ts';
import type { Maker } from '../access/person.ts';
import type { Session } from '../access/session.ts';
import type { Page } from './store.ts';

/** Whether the audit trail is as it was written. */
export interface TrailCheck extends ChainCheck {
  /** The first version of the store that no entry tells of, though it was made since there is a trail; null where none. */
  readonly firstUntold: number | null;
}

/**
 * Who may do what, and what was done. Each change is one transaction with its entry in the audit trail, which is only ever
 * added to. No secret is kept or told: tokens and sessions come as their digests.
 */
export interface AccessRecords {
  /** Every token ever made, in that order. */
  findTokens(): Promise<AccessToken[]>;
  /** Fails with an `OvertakenError` when a token that is not revoked has its name. */
  saveToken(token: Omit<AccessToken, 'madeAt' | 'madeBy'>, by: string | Maker): Promise<AccessToken>;
  /** Ends the sessions of the token too. Fails with an `OvertakenError` when no token of the name is in force. */
  revokeToken(name: string, by: string | Maker): Promise<void>;
  findSession(digest: string): Promise<Session | null>;
  /** Forgets sessions that have run out. */
  saveSession(session: Session, by: string | Maker): Promise<void>;
  /** Harmless where it has ended already. */
  endSession(digest: string, by: string | Maker): Promise<void>;
  /** Adds to the trail what changes nothing that is kept. */
  noteInTrail(facts: AuditedFacts, by: string | Maker): Promise<void>;
  /** Entries, the last first, up to 10,000 of them. */
  findTrail(page: Page): Promise<{ readonly entries: AuditEntry[]; readonly entryCount: number }>;
  checkTrail(): Promise<TrailCheck>;
}
