import type { ExtractsAnswer, OneExtractAnswer } from '../../server/contract/extracts.ts';
import type { ChangesAnswer } from '../../server/contract/extracts-changes.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';
import { type ChangeState, useChange } from './change-state.ts';
import { sendAnswer } from './http-client.ts';

/** How many series a page of changes shows. */
export const seriesOnPage = 20;

/** Every extract that was ever accepted, withdrawn ones too. */
export function useExtracts(): AnswerState<ExtractsAnswer> {
  return useAnswer('/extracts', {});
}

/** One extract: where it came from, how it stands, what it brought. */
export function useExtract(id: string): AnswerState<OneExtractAnswer> {
  return useAnswer(extractPath(id), {});
}

/** What the acceptance of an extract changed of what is shown, a page of series at a time. */
export function useExtractChanges(id: string, offset: number): AnswerState<ChangesAnswer> {
  return useAnswer(`${extractPath(id)}/changes`, pageFrom(offset), { keepEarlier: true });
}

/** What withdrawing an extract would change now. */
export function useWithdrawal(id: string, offset: number): AnswerState<ChangesAnswer> {
  return useAnswer(`${extractPath(id)}/withdrawal`, pageFrom(offset), { keepEarlier: true });
}

/** Withdraws an extract: its figures are no longer shown, and those it replaced come back. */
export function useWithdrawExtract(): ChangeState<{ readonly id: string }, unknown> {
  return useChange(({ id }) => sendAnswer(extractPath(id), {}, { method: 'DELETE' }));
}

const extractPath = (id: string) => `/extracts/${encodeURIComponent(id)}`;

const pageFrom = (offset: number) => ({
  offset: offset === 0 ? undefined : String(offset),
  limit: String(seriesOnPage),
});
