import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Store } from '../store/store.ts';
import type { AnswerContext } from './answer-context.ts';

/** What was found last of a store, and for which version and catalogue. */
interface Kept<Value> {
  readonly version: number;
  readonly catalogue: Catalogue;
  readonly found: Promise<Value>;
}

/**
 * Finds something that a version of the store never changes once, and gives it to every answer from that version. Only
 * the version asked about last is kept, and no failure.
 */
export function onceAVersion<Value>(
  find: (context: AnswerContext) => Promise<Value>,
): (context: AnswerContext) => Promise<Value> {
  const kept = new WeakMap<Store, Kept<Value>>();
  return async (context) => {
    const { store, version, catalogue } = context;
    const known = kept.get(store);
    if (known?.version === version && known.catalogue === catalogue) return known.found;
    const found = find(context);
    kept.set(store, { version, catalogue, found });
    try {
      return await found;
    } catch (cause) {
      kept.delete(store);
      throw cause;
    }
  };
}
