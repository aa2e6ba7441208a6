import { keepPreviousData, type QueryKey, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SearchRecord } from '../selection/search-string.ts';
import { ApiError, getAnswer } from './http-client.ts';

/** An answer on its way to the screen. */
export interface AnswerState<Answer> {
  /** The latest answer; the one before stays until the next has come, so that nothing on the page jumps. */
  readonly answer: Answer | undefined;
  /** True while `answer` is that of the question before. */
  readonly isEarlier: boolean;
  readonly isLoading: boolean;
  readonly error: ApiError | null;
}

/** Five minutes: figures change when an extract comes in, not while somebody reads. */
export const freshForMilliseconds = 300_000;

/**
 * How a question is asked and kept: one entry for each address. With a pause it is asked only once nothing else has been
 * asked in its place for so long, as while somebody types.
 */
export function answerOptions<Answer>(path: string, parameters: SearchRecord, pauseMilliseconds = 0) {
  const queryKey: QueryKey = [path, parameters];
  return {
    queryKey,
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      if (pauseMilliseconds > 0) await pause(pauseMilliseconds, signal);
      return getAnswer<Answer>(path, parameters, signal);
    },
    staleTime: freshForMilliseconds,
  };
}

/** Asks a question of the interface while `enabled`, and again when it changes. */
export function useAnswer<Answer>(
  path: string,
  parameters: SearchRecord,
  { enabled = true, keepEarlier = false, pauseMilliseconds = 0 } = {},
): AnswerState<Answer> {
  const { data, error, isPlaceholderData, isFetching } = useQuery<Answer>({
    ...answerOptions<Answer>(path, parameters, pauseMilliseconds),
    enabled,
    ...(keepEarlier ? { placeholderData: keepPreviousData } : {}),
  });
  return { answer: data, isEarlier: isPlaceholderData, isLoading: isFetching, error: toApiError(error) };
}

/** Where a view turns from one kind of question to another: the answer before stays until the next has come. */
export function useKeptAnswer<Answer>(state: AnswerState<Answer>): AnswerState<Answer> {
  const [kept, keep] = useState<Answer | undefined>(undefined);
  if (state.answer && state.answer !== kept) keep(state.answer);
  return state.answer || state.error ? state : { ...state, answer: kept, isEarlier: true };
}

/** Any other error is a fault of the client itself, and is shown as such. */
export function toApiError(error: Error | null): ApiError | null {
  if (error === null || error instanceof ApiError) return error;
  return new ApiError({ status: 0, title: 'Something went wrong on this page', detail: error.message });
}

/** Waits, unless the question is given up meanwhile. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
