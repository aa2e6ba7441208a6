import type { ResponsibilitiesAnswer } from '../../server/contract/responsibilities.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Who commissioned and who led in an area, by theme, age and time. */
export function useResponsibilities(
  area: string,
  asAt: string | null = null,
): AnswerState<ResponsibilitiesAnswer> {
  return useAnswer('/responsibilities', { area, ...(asAt === null ? {} : { asAt }) });
}
