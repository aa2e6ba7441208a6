import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  type ExploreSelection,
  parseExploreSelection,
  printExploreSelection,
} from '../../selection/explore-selection.ts';

const route = getRouteApi('/explore');

export type ChangeExplore = (changes: Partial<ExploreSelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function useExploreSelection() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parseExploreSelection(search), [search]);
  const change = useCallback<ChangeExplore>(
    (changes) => {
      navigate({
        search: (current) =>
          printExploreSelection({ ...parseExploreSelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
