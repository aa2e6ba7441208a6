import type { Store } from '../../server/store/store.ts';

/** A store of which the first look at a staged extract is followed by something else before anything is done about it. */
export function afterLook(store: Store, meanwhile: () => Promise<unknown>): Store {
  let looked = false;
  const previewExtract: Store['previewExtract'] = async (staged) => {
    const preview = await store.previewExtract(staged);
    if (!looked) {
      looked = true;
      await meanwhile();
    }
    return preview;
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'previewExtract') return previewExtract;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Holds up whoever calls it until as many have called it. */
export function meeting(count: number): () => Promise<void> {
  let missing = count;
  const heldUp: (() => void)[] = [];
  return async () => {
    missing -= 1;
    if (missing > 0) return new Promise((goOn) => heldUp.push(goOn));
    for (const goOn of heldUp) goOn();
  };
}
