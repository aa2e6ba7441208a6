import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  parseRelationshipSelection,
  printRelationshipSelection,
  type RelationshipSelection,
} from '../../selection/relationship-selection.ts';

const route = getRouteApi('/relationships');

export type ChangeRelationship = (changes: Partial<RelationshipSelection>) => void;

/** What the address asks for, and a way to ask for something else; the browser's Back undoes a change. */
export function useRelationshipSelection() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parsed = useMemo(() => parseRelationshipSelection(search), [search]);
  const change = useCallback<ChangeRelationship>(
    (changes) => {
      navigate({
        search: (current) =>
          printRelationshipSelection({ ...parseRelationshipSelection(current).selection, ...changes }),
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { ...parsed, change };
}
