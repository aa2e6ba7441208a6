import { useQueries } from '@tanstack/react-query';
import type { AreaDetail, AreasAnswer, OneAreaAnswer } from '../../server/contract/areas.ts';
import { type AnswerState, answerOptions, useAnswer } from './answer-state.ts';

/** Areas whose name or code contains the text, the best matches first; nothing is asked for a blank text. */
export function useAreaSearch(text: string): AnswerState<AreasAnswer> {
  const q = text.trim();
  return useAnswer('/areas', { q }, { enabled: q !== '', keepEarlier: true });
}

/** One area, with what it consists of and what it replaced. */
export function useArea(code: string): AnswerState<OneAreaAnswer> {
  return useAnswer(`/areas/${encodeURIComponent(code)}`, {});
}

/** Several areas by code, as far as they have come; `isComplete` once each has been answered, with an area or an error. */
export function useAreasByCode(codes: readonly string[]): {
  readonly areas: readonly OneAreaAnswer[];
  readonly isComplete: boolean;
} {
  return useQueries({
    queries: codes.map((code) => answerOptions<OneAreaAnswer>(`/areas/${encodeURIComponent(code)}`, {})),
    combine: (results) => ({
      areas: results.flatMap(({ data }) => data ?? []),
      isComplete: results.every(({ isPending }) => !isPending),
    }),
  });
}

/** Every area of a kind in force today, within another where one is given. */
export function useAreasOf(
  type: AreaDetail['type'],
  parent: string | null,
  enabled: boolean,
): AnswerState<AreasAnswer> {
  return useAnswer('/areas', { type, parent: parent ?? undefined }, { enabled });
}

/** The regions of England, in force today. */
export function useRegions(): AnswerState<AreasAnswer> {
  return useAnswer('/areas', { type: 'region' });
}
