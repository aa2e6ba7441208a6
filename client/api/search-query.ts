import type { SearchAnswer, SearchResult } from '../../server/contract/search.ts';
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

/** Areas that are written nearly as a text of which no name was found; nothing is asked while `isWanted` is false. */
export function useNearlyWrittenAreas(text: string, isWanted: boolean): readonly SearchResult[] {
  const q = text.trim();
  const { answer } = useAnswer<SearchAnswer>(
    '/search',
    { q, limit: suggestionsOfAKind },
    { enabled: isWanted && q !== '', pauseMilliseconds: typingMilliseconds },
  );
  return isWanted && answer ? answer.nearest.filter(({ kind }) => kind === 'area') : [];
}

/** All that a text finds, up to fifty of each kind; nothing is asked for a blank text. */
export function useSearch(text: string): AnswerState<SearchAnswer> {
  const q = text.trim();
  return useAnswer('/search', { q, limit: resultsOfAKind }, { enabled: q !== '', keepEarlier: q !== '' });
}
