import { useEffect } from 'react';
import { findVisitStorage, keepRecentVisit } from '../../selection/recent-visits.ts';

/** Remembers the page of an area, an indicator or a body once its name is known, for the search field to offer again. */
export function useRememberVisit(name: string | undefined, detail: string, address: string): void {
  useEffect(() => {
    if (name !== undefined) keepRecentVisit({ name, detail, address }, findVisitStorage(window));
  }, [name, detail, address]);
}
