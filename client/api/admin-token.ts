const place = 'admin-token';

/**
 * Moves the administrator's token from the first address (`?token=…`) into this tab's memory, so that it is neither
 * shared with a copied address nor kept after the tab is closed. Call it before anything reads the address.
 */
export function takeTokenFromAddress(page: Window): void {
  const address = new URL(page.location.href);
  const token = address.searchParams.get('token');
  if (token === null) return;
  keepToken(page.sessionStorage, token);
  address.searchParams.delete('token');
  page.history.replaceState(page.history.state, '', address);
}

/** Remembers a token until the tab is closed. */
export function keepToken(storage: Storage, token: string): void {
  storage.setItem(place, token.trim());
}

/** The token of this tab; blank when none was given yet. */
export function readToken(storage: Storage): string {
  return storage.getItem(place) ?? '';
}
