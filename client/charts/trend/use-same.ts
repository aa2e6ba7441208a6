import { useMemo } from 'react';

/**
 * The value of before as long as the new one is equal to it: Recharts works everything out anew for another array of the
 * same figures. For plain values that JSON can write, small enough to be compared at every drawing.
 */
export function useSame<T>(value: T): T {
  const written = JSON.stringify(value);
  return useMemo((): T => JSON.parse(written), [written]);
}
