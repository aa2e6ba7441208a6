import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type OverviewSelection,
  parseOverviewSelection,
  printOverviewSelection,
} from '../../selection/overview-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/overview');

export type ChangeOverview = Change<OverviewSelection>;

/** What the address asks for, and a way to ask for something else. */
export function useOverviewSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<OverviewSelection>>(
    (next) =>
      navigate({
        search: (current) => printOverviewSelection(next(parseOverviewSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parseOverviewSelection, follow);
}
