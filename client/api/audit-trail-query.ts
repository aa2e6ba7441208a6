import type { AuditTrailAnswer } from '../../server/contract/access.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** How many entries a page shows. */
export const entriesOnPage = 50;

/** What was done, the last first, a page at a time. */
export function useAuditTrail(offset: number): AnswerState<AuditTrailAnswer> {
  const page = { offset: String(offset), limit: String(entriesOnPage) };
  return useAnswer('/audit-trail', page, { keepEarlier: true });
}
