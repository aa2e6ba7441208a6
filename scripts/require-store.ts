import { existsSync } from 'node:fs';
import type { Settings } from '../server/settings.ts';

/** Fails where there is no embedded store to be opened: one that was just made would be empty, and its answers wrong. */
export function requireStore({ store }: Pick<Settings, 'store'>): void {
  if (store.engine !== 'duckdb' || existsSync(store.file)) return;
  throw new Error(
    `no store: ${store.file}; set DATA_DIR, bring extracts with npm run ingest, or start the service once`,
  );
}
