import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type ComparisonSelection,
  parseComparisonSelection,
  printComparisonSelection,
} from '../../selection/comparison-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/comparisons');

export type ChangeComparison = Change<ComparisonSelection>;

/** What the address asks for, and a way to ask for something else. */
export function useComparisonSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<ComparisonSelection>>(
    (next) =>
      navigate({
        search: (current) => printComparisonSelection(next(parseComparisonSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parseComparisonSelection, follow);
}
