import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  type OverviewSelection,
  parseOverviewSelection,
  printOverviewSelection,
} from '../../selection/overview-selection.ts';

const route = getRouteApi('/overview');

export type ChangeOverview = (changes: Partial<OverviewSelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function useOverviewSelection() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parseOverviewSelection(search), [search]);
  const change = useCallback<ChangeOverview>(
    (changes) => {
      navigate({
        search: (current) =>
          printOverviewSelection({ ...parseOverviewSelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
