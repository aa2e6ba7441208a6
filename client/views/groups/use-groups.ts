import { useSyncExternalStore } from 'react';
import { type KeptGroups, openGroupKeeper } from '../../selection/kept-groups.ts';

const keeper = openGroupKeeper(() => window.localStorage);

/** A change of another tab is told by the browser, one of this page by the keeper. */
function follow(onChange: () => void): () => void {
  const leave = keeper.follow(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    leave();
    window.removeEventListener('storage', onChange);
  };
}

/** The groups that this browser keeps, and the way to change them. */
export function useGroups(): KeptGroups & { readonly change: typeof keeper.change } {
  const kept = useSyncExternalStore(follow, () => keeper.read());
  return { ...kept, change: (changed) => keeper.change(changed) };
}
