import { useSyncExternalStore } from 'react';
import type { AreaGroup } from '../../selection/area-group.ts';
import { followEverywhere, type Kept } from '../../selection/keep-in-browser.ts';
import { openGroupKeeper } from '../../selection/kept-groups.ts';

const keeper = openGroupKeeper(() => window.localStorage);
const follow = followEverywhere(keeper, window);
const change: typeof keeper.change = (changed) => keeper.change(changed);

/** The groups that this browser keeps, and the way to change them. */
export function useGroups(): {
  readonly groups: readonly AreaGroup[];
  readonly state: Kept<unknown>['state'];
  readonly change: typeof change;
} {
  const { value: groups, state } = useSyncExternalStore(follow, () => keeper.read());
  return { groups, state, change };
}
