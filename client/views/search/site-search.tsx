import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSearchSuggestions } from '../../api/search-query.ts';
import {
  findVisitStorage,
  forgetRecentVisits,
  type RecentVisit,
  readRecentVisits,
} from '../../selection/recent-visits.ts';
import { SearchField, type SearchOption } from '../../ui/search-field.tsx';
import { forgetKey, foundWords, suggestResults, suggestVisits } from './suggestion-groups.ts';

/** The search field of every page: areas, indicators and bodies, and before anything is typed the pages visited last. */
export function SiteSearch() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [visits, setVisits] = useState<readonly RecentVisit[]>([]);
  const { answer, isEarlier, isLoading, error } = useSearchSuggestions(text);
  const isBlank = text.trim() === '';
  const choose = ({ key }: SearchOption) => {
    if (key === forgetKey) {
      forgetRecentVisits(findVisitStorage(window));
      setVisits([]);
      return;
    }
    navigate({ href: addressOf(key) });
  };
  const found = error
    ? `${error.title}.`
    : answer && !isEarlier
      ? `${foundWords(answer)}. Enter lists it all.`
      : '';
  return (
    <SearchField
      label="Search this service"
      placeholder="Search areas, indicators, bodies"
      groups={isBlank ? suggestVisits(visits) : suggestResultsOf(answer)}
      message={isEarlier || isLoading ? 'Searching…' : found}
      onText={setText}
      onChoose={choose}
      onSearch={(q) => navigate({ to: '/search', search: q === '' ? {} : { q } })}
      onOpen={() => setVisits(readRecentVisits(findVisitStorage(window)))}
    />
  );
}

const suggestResultsOf = (answer: Parameters<typeof suggestResults>[0] | undefined) =>
  answer ? suggestResults(answer) : [];

/** The key of a suggestion is its address, with its id behind a number sign. */
const addressOf = (key: string): string => key.split('#')[0] ?? key;
