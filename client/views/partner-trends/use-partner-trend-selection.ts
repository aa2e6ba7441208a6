import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  type PartnerTrendSelection,
  parsePartnerTrendSelection,
  printPartnerTrendSelection,
} from '../../selection/partner-trend-selection.ts';

const route = getRouteApi('/partner-trends');

export type ChangePartnerTrend = (changes: Partial<PartnerTrendSelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function usePartnerTrendSelection() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parsePartnerTrendSelection(search), [search]);
  const change = useCallback<ChangePartnerTrend>(
    (changes) => {
      navigate({
        search: (current) =>
          printPartnerTrendSelection({ ...parsePartnerTrendSelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
