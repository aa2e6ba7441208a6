import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { parseTrendSelection } from '../../selection/parse-trend-selection.ts';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import type { TrendSelection } from '../../selection/trend-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/trends');

export type ChangeSelection = Change<TrendSelection>;

/** What the address asks for, and a way to ask for something else. */
export function useTrendSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<TrendSelection>>(
    (next) =>
      navigate({
        search: (current) => printTrendSelection(next(parseTrendSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parseTrendSelection, follow);
}
