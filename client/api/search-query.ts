import type { SearchAnswer } from '../../server/contract/search.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

const suggestionsOfAKind = '5';
const resultsOfAKind = '50';
const typingMilliseconds = 120;

/** A few of each kind for a text that is being typed: asked once the typing pauses, nothing for a blank text. */
export function useSearchSuggestions(text: string): AnswerState<SearchAnswer> {
  const q = text.trim();
  return useAnswer(
    '/search',
    { q, limit: suggestionsOfAKind },
    { enabled: q !== '', keepEarlier: true, pauseMilliseconds: typingMilliseconds },
  );
}

/** All that a text finds, up to fifty of each kind; nothing is asked for a blank text. */
export function useSearch(text: string): AnswerState<SearchAnswer> {
  const q = text.trim();
  return useAnswer('/search', { q, limit: resultsOfAKind }, { enabled: q !== '', keepEarlier: q !== '' });
}
