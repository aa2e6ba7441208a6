import type { ProfileAnswer } from '../../server/contract/profile.ts';
import { type ProfileSelection, profileParameters } from '../selection/profile-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Every indicator for one area; the answer before stays on the page until the next has come. */
export function useProfile(area: string, selection: ProfileSelection): AnswerState<ProfileAnswer> {
  return useAnswer(`/profiles/${encodeURIComponent(area)}`, profileParameters(selection), {
    keepEarlier: true,
  });
}
