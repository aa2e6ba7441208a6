import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import {
  type ProfileSearch,
  type ProfileSelection,
  parseProfileSelection,
  printProfileSelection,
} from '../../selection/profile-selection.ts';
import { type Change, type Follow, useChosen } from '../frame/use-chosen.ts';

const route = getRouteApi('/profiles/$code');

export type ChangeProfile = Change<ProfileSelection>;

/** What the address asks for of the area in its path, and a way to ask for something else. */
export function useProfileSelection() {
  const navigate = route.useNavigate();
  const follow = useCallback<Follow<ProfileSelection>>(
    (next) =>
      navigate({
        search: (current) => printProfileSelection(next(parseProfileSelection(current))),
        resetScroll: false,
      }),
    [navigate],
  );
  return useChosen(route.useSearch(), read, follow);
}

/** Nothing in the address of a profile can be wrong by itself: the answer says what is not known. */
function read(search: ProfileSearch) {
  return { selection: parseProfileSelection(search), problems: [] };
}
