import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type ParsedTrendSelection, parseTrendSelection } from '../../selection/parse-trend-selection.ts';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import type { TrendSelection } from '../../selection/trend-selection.ts';

const route = getRouteApi('/trends');

export type ChangeSelection = (changes: Partial<TrendSelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function useTrendSelection(): ParsedTrendSelection & { readonly change: ChangeSelection } {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parseTrendSelection(search), [search]);
  const change = useCallback<ChangeSelection>(
    (changes) => {
      navigate({
        search: (current) => printTrendSelection({ ...parseTrendSelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
