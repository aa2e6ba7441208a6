import { type ReactNode, useDeferredValue } from 'react';

/**
 * What is drawn a moment after the controls beside it, in pieces that a press may come between: a long table, notes, files.
 * Until then it stays as it was, so that a choice is answered in the next paint however much follows from it.
 */
export function Follows({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children);
}
