import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type InequalitySelection,
  parseInequalitySelection,
  printInequalitySelection,
} from '../../selection/inequality-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/inequalities');

export type ChangeInequality = Change<InequalitySelection>;

/** What the address asks for, and a way to ask for something else. */
export function useInequalitySelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<InequalitySelection>>(
    (next) =>
      navigate({
        search: (current) => printInequalitySelection(next(parseInequalitySelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parseInequalitySelection, follow);
}
