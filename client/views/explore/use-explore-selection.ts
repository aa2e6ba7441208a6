import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type ExploreSelection,
  parseExploreSelection,
  printExploreSelection,
} from '../../selection/explore-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/explore');

export type ChangeExplore = Change<ExploreSelection>;

/** What the address asks for, and a way to ask for something else. */
export function useExploreSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<ExploreSelection>>(
    (next) =>
      navigate({
        search: (current) => printExploreSelection(next(parseExploreSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parseExploreSelection, follow);
}
