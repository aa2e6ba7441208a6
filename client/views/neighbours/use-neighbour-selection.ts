import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type NeighbourSelection,
  parseNeighbourSelection,
  printNeighbourSelection,
} from '../../selection/neighbour-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/neighbours/$code');

export type ChangeNeighbours = Change<NeighbourSelection>;

/** What the address asks for of the area in its path, and a way to ask for something else. */
export function useNeighbourSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<NeighbourSelection>>(
    (next) =>
      navigate({
        search: (current) => printNeighbourSelection(next(parseNeighbourSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parseNeighbourSelection, follow);
}
