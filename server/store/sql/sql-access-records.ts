import type { AccessToken } from '../../access/access-token.ts';
import type { AuditEntry, AuditedAct, AuditedFacts } from '../../access/audit-entry.ts';
import type { Maker } from '../../access/person.ts';
import type { Session } from '../../access/session.ts';
import type { AccessRecords, TrailCheck } from '../access-records.ts';
import { checkPage } from '../check-page.ts';
import type { Page } from '../store.ts';
import { findTokens, revokeToken, saveToken } from './access-tokens.ts';
import { addToTrail, checkTrail, findTrail, NO_BYTES } from './audit-trail.ts';
import type { SqlConnection } from './connection.ts';
import type { Engine } from './engine.ts';
import { endSession, findSession, saveSession } from './sessions.ts';
import { type Stamp, stampOf } from './stamp.ts';
import { writeAudited } from './write-audited.ts';

/** Entries of the audit trail told at a time. */
const LONGEST_PAGE = 10_000;

/** Who may do what, and what was done, in a database that speaks SQL. */
export class SqlAccessRecords implements AccessRecords {
  private readonly database: Engine;
  private readonly now: () => Date;

  constructor(database: Engine, now: () => Date) {
    this.database = database;
    this.now = now;
  }

  findTokens(): Promise<AccessToken[]> {
    return this.database.read(findTokens);
  }

  async saveToken(token: Omit<AccessToken, 'madeAt' | 'madeBy'>, by: string | Maker): Promise<AccessToken> {
    const stamp = stampOf(by, this.now());
    const made = { ...token, madeAt: stamp.at, madeBy: stamp.by };
    await this.change('token-made', token.name, stamp, (connection) => saveToken(connection, made));
    return made;
  }

  async revokeToken(name: string, by: string | Maker): Promise<void> {
    const stamp = stampOf(by, this.now());
    await this.change('token-revoked', name, stamp, (connection) => revokeToken(connection, name, stamp));
  }

  findSession(digest: string): Promise<Session | null> {
    return this.database.read((connection) => findSession(connection, digest));
  }

  async saveSession(session: Session, by: string | Maker): Promise<void> {
    const stamp = stampOf(by, this.now());
    await this.change('signed-in', null, stamp, (connection) => saveSession(connection, session));
  }

  async endSession(digest: string, by: string | Maker): Promise<void> {
    const stamp = stampOf(by, this.now());
    await this.database.write(async (connection) => {
      const hasEnded = await endSession(connection, digest);
      const facts = { act: 'signed-out', subject: null, ...NO_BYTES } as const;
      if (hasEnded) await addToTrail(connection, facts, stamp);
    });
  }

  async noteInTrail(facts: AuditedFacts, by: string | Maker): Promise<void> {
    const stamp = stampOf(by, this.now());
    await this.database.write((connection) => addToTrail(connection, facts, stamp));
  }

  async findTrail(page: Page): Promise<{ entries: AuditEntry[]; entryCount: number }> {
    checkPage(page, LONGEST_PAGE);
    return this.database.read((connection) => findTrail(connection, page));
  }

  checkTrail(): Promise<TrailCheck> {
    return this.database.read(checkTrail);
  }

  private change(
    act: AuditedAct,
    subject: string | null,
    stamp: Stamp,
    work: (connection: SqlConnection) => Promise<void>,
  ): Promise<void> {
    return writeAudited(this.database, { act, subject, ...NO_BYTES }, stamp, work);
  }
}
