/** What the audit trail tells of, in the past tense. */
export const auditedActs = [
  'extract-accepted',
  'extract-refused',
  'extract-withdrawn',
  'extract-restored',
  'store-restored',
  'mapping-saved',
  'mapping-removed',
  'token-made',
  'token-revoked',
  'signed-in',
  'signed-out',
  'sign-in-failed',
] as const;
export type AuditedAct = (typeof auditedActs)[number];

/** Something that was done, as whoever does it tells it. */
export interface AuditedFacts {
  readonly act: AuditedAct;
  /** Id of the extract or refusal, name of the mapping or token, version of the restored store; null where there is none. */
  readonly subject: string | null;
  readonly fileName: string | null;
  /** Of the bytes that it is about: of an extract, or of the file of a backup. */
  readonly sha256: string | null;
  /** How often: failures to sign in are told together. */
  readonly count: number;
}

/** An entry of the audit trail. Entries are numbered from 1 without a gap. */
export interface AuditEntry extends AuditedFacts {
  readonly number: number;
  /** ISO date and time (UTC). */
  readonly at: string;
  readonly by: string;
  readonly requestId: string | null;
  /** SHA-256 of the entry with the hash of the one before: a change of either shows. */
  readonly hash: string;
}
