import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  type PartnersSelection,
  parsePartnersSelection,
  printPartnersSelection,
} from '../../selection/partners-selection.ts';

const route = getRouteApi('/partners/$code');

export type ChangePartners = (changes: Partial<PartnersSelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function usePartnersSelection() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parsePartnersSelection(search), [search]);
  const change = useCallback<ChangePartners>(
    (changes) => {
      navigate({
        search: (current) =>
          printPartnersSelection({ ...parsePartnersSelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
