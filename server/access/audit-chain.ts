import type { AuditEntry } from './audit-entry.ts';
import { digestOf } from './secret.ts';

/** What the first entry follows. */
export const CHAIN_START = '0'.repeat(64);

/** The hash of an entry, which that of the one before goes into. */
export function hashOfEntry(entry: Omit<AuditEntry, 'hash'>, before: string): string {
  const { number, at, by, requestId, act, subject, fileName, sha256, count } = entry;
  return digestOf(JSON.stringify([before, number, at, by, requestId, act, subject, fileName, sha256, count]));
}

/** How far a chain holds: the entries checked and the hash of the last, and the first that is not as it was written. */
export interface ChainCheck {
  readonly entries: number;
  readonly lastHash: string;
  /** The number that the first wrong entry has or should have; null where all are right. */
  readonly firstWrong: number | null;
}

export const EMPTY_CHAIN: ChainCheck = { entries: 0, lastHash: CHAIN_START, firstWrong: null };

/** Checks entries that follow those checked before, in the order of their numbers. */
export function checkChain(before: ChainCheck, entries: readonly AuditEntry[]): ChainCheck {
  let { entries: checked, lastHash, firstWrong } = before;
  for (const { hash, ...entry } of entries) {
    if (firstWrong !== null) break;
    const holds = entry.number === checked + 1 && hashOfEntry(entry, lastHash) === hash;
    if (!holds) firstWrong = checked + 1;
    else [checked, lastHash] = [entry.number, hash];
  }
  return { entries: checked, lastHash, firstWrong };
}
