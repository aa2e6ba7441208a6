import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type PartnerTrendSelection,
  parsePartnerTrendSelection,
  printPartnerTrendSelection,
} from '../../selection/partner-trend-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/partner-trends');

export type ChangePartnerTrend = Change<PartnerTrendSelection>;

/** What the address asks for, and a way to ask for something else. */
export function usePartnerTrendSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<PartnerTrendSelection>>(
    (next) =>
      navigate({
        search: (current) => printPartnerTrendSelection(next(parsePartnerTrendSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parsePartnerTrendSelection, follow);
}
