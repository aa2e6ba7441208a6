import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  type InequalitySelection,
  parseInequalitySelection,
  printInequalitySelection,
} from '../../selection/inequality-selection.ts';

const route = getRouteApi('/inequalities');

export type ChangeInequality = (changes: Partial<InequalitySelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function useInequalitySelection() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parseInequalitySelection(search), [search]);
  const change = useCallback<ChangeInequality>(
    (changes) => {
      navigate({
        search: (current) =>
          printInequalitySelection({ ...parseInequalitySelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
