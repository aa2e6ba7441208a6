import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  type CausesSelection,
  parseCausesSelection,
  printCausesSelection,
} from '../../selection/causes-selection.ts';

const route = getRouteApi('/causes');

export type ChangeCauses = (changes: Partial<CausesSelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function useCausesSelection() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parseCausesSelection(search), [search]);
  const change = useCallback<ChangeCauses>(
    (changes) => {
      navigate({
        search: (current) => printCausesSelection({ ...parseCausesSelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
