import type { AuditEntryAnswer } from '../../../server/contract/access.ts';

/** What was done, as a heading of a list would say it. */
const acts: Readonly<Record<AuditEntryAnswer['act'], string>> = {
  'extract-accepted': 'Extract accepted',
  'extract-refused': 'Extract refused',
  'extract-withdrawn': 'Extract withdrawn',
  'extract-restored': 'Extract restored',
  'store-restored': 'Store restored from a backup',
  'mapping-saved': 'Description of columns saved',
  'mapping-removed': 'Description of columns forgotten',
  'token-made': 'Token made',
  'token-revoked': 'Token revoked',
  'signed-in': 'Signed in',
  'signed-out': 'Signed out',
  'sign-in-failed': 'Token or address not taken',
};

/** "Extract accepted", "Token or address not taken (12 times)". */
export function actInWords({ act, count }: Pick<AuditEntryAnswer, 'act' | 'count'>): string {
  return count === 1 ? acts[act] : `${acts[act]} (${count} times)`;
}

/** "2026-11-29 14:05:09", in UTC. */
export const momentInWords = (at: string): string => at.slice(0, 19).replace('T', ' ');
