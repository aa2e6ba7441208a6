import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  parseRelationshipSelection,
  printRelationshipSelection,
  type RelationshipSelection,
} from '../../selection/relationship-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/relationships');

export type ChangeRelationship = Change<RelationshipSelection>;

/** What the address asks for, and a way to ask for something else. */
export function useRelationshipSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<RelationshipSelection>>(
    (next) =>
      navigate({
        search: (current) => printRelationshipSelection(next(parseRelationshipSelection(current).selection)),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), parseRelationshipSelection, follow);
}
