/** What this browser keeps at one place, and whether it does. */
export interface Kept<Value> {
  readonly value: Value;
  /** `lost-on-leaving` where the browser lets the page keep nothing; `unreadable` where what was kept is damaged. */
  readonly state: 'kept' | 'lost-on-leaving' | 'unreadable';
}

/** Where something is read and changed; everybody who follows it is told of each change. */
export interface Keeper<Value> {
  /** The same object until something changes. */
  read(): Kept<Value>;
  /** Changes what is kept now, also by another tab, and keeps the outcome. */
  change(changed: (value: Value) => Value): void;
  follow(onChange: () => void): () => void;
}

/** As much of a browser's storage as is used here. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What is kept at a place, as what it is and as text. */
export interface KeptForm<Value> {
  readonly place: string;
  /** What there is before anything was kept, and where it cannot be read. */
  readonly nothing: Value;
  readonly print: (value: Value) => string;
  /** Null for a text that was not printed by `print`. */
  readonly parse: (kept: Readonly<Record<string, unknown>>) => Value | null;
}

/**
 * Keeps something in a browser's storage. A browser that denies it, or has no room left, is no error: what is kept then
 * lasts as long as the page, and `state` says so.
 */
export function openKeeper<Value>(form: KeptForm<Value>, findStorage: () => BrowserStorage): Keeper<Value> {
  const { place, nothing, print } = form;
  const followers = new Set<() => void>();
  let text: string | null = null;
  let current: Kept<Value> = {
    value: nothing,
    state: readText(place, findStorage) === null ? 'lost-on-leaving' : 'kept',
  };
  return {
    read() {
      const now = current.state === 'lost-on-leaving' ? null : readText(place, findStorage);
      if (now !== null && now.text !== text) {
        text = now.text;
        current = toKept(form, now.text);
      }
      return current;
    },
    change(changed) {
      const value = changed(this.read().value);
      text = print(value);
      const isKept = writeText(place, text, findStorage);
      current = { value, state: isKept ? 'kept' : 'lost-on-leaving' };
      for (const tell of followers) tell();
    },
    follow(onChange) {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
  };
}

/** Follows a keeper in this tab and in every other: a change of another tab is told by the browser. */
export function followEverywhere(
  keeper: Pick<Keeper<unknown>, 'follow'>,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): (onChange: () => void) => () => void {
  return (onChange) => {
    const leave = keeper.follow(onChange);
    page.addEventListener('storage', onChange);
    return () => {
      leave();
      page.removeEventListener('storage', onChange);
    };
  };
}

/** Browsers throw where storage is denied, some on finding it and some on using it. */
function readText(place: string, findStorage: () => BrowserStorage): { readonly text: string | null } | null {
  try {
    return { text: findStorage().getItem(place) };
  } catch {
    return null;
  }
}

function writeText(place: string, text: string, findStorage: () => BrowserStorage): boolean {
  try {
    findStorage().setItem(place, text);
    return true;
  } catch {
    return false;
  }
}

function toKept<Value>({ nothing, parse }: KeptForm<Value>, text: string | null): Kept<Value> {
  if (text === null) return { value: nothing, state: 'kept' };
  const kept = readJson(text);
  const value = kept === null ? null : parse(kept);
  return value === null ? { value: nothing, state: 'unreadable' } : { value, state: 'kept' };
}

function readJson(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : null;
  } catch {
    return null;
  }
}
