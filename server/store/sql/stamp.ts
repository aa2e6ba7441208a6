import type { Maker } from '../../access/person.ts';

/** When and by whom a change is made, and the request that asked for it. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
  readonly requestId: string | null;
}

/** The stamp of a change made at a moment, by somebody who is named with a request or without. */
export function stampOf(by: string | Maker, now: Date): Stamp {
  const { name, requestId } = typeof by === 'string' ? { name: by, requestId: null } : by;
  return { at: now.toISOString(), by: name, requestId };
}
