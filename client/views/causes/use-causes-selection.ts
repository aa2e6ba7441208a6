import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type CausesSelection,
  parseCausesSelection,
  printCausesSelection,
} from '../../selection/causes-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/causes');

export type ChangeCauses = Change<CausesSelection>;

/** What the address asks for, and a way to ask for something else. */
export function useCausesSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<CausesSelection>>(
    (next) =>
      navigate({
        search: (current) => printCausesSelection(next(parseCausesSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parseCausesSelection, follow);
}
