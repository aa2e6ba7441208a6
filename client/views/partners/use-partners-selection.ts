import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type PartnersSelection,
  parsePartnersSelection,
  printPartnersSelection,
} from '../../selection/partners-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/partners/$code');

export type ChangePartners = Change<PartnersSelection>;

/** What the address asks for, and a way to ask for something else. */
export function usePartnersSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<PartnersSelection>>(
    (next) =>
      navigate({
        search: (current) => printPartnersSelection(next(parsePartnersSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parsePartnersSelection, follow);
}
