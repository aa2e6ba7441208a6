import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  type ComparisonSelection,
  parseComparisonSelection,
  printComparisonSelection,
} from '../../selection/comparison-selection.ts';

const route = getRouteApi('/comparisons');

export type ChangeComparison = (changes: Partial<ComparisonSelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function useComparisonSelection() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parseComparisonSelection(search), [search]);
  const change = useCallback<ChangeComparison>(
    (changes) => {
      navigate({
        search: (current) =>
          printComparisonSelection({ ...parseComparisonSelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
