import { join } from 'node:path';
import type { AnswerContext } from '../../server/answers/answer-context.ts';
import { findKnownAreas } from '../../server/answers/known-areas.ts';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { openDuckDbStore } from '../../server/store/duckdb/open-duckdb-store.ts';
import type { AskedAbout } from './bench-questions.ts';

/** The store that `ingest-files.ts` leaves in a folder. */
export function storeIn(folder: string): { readonly file: string; readonly stagingFolder: string } {
  return { file: join(folder, 'bench.duckdb'), stagingFolder: join(folder, 'staging') };
}

/** What that store holds, while nobody else has it open. */
export async function readAskedAbout(folder: string): Promise<AskedAbout> {
  const store = await openDuckDbStore(storeIn(folder));
  const version = await store.version();
  const found = await findAskedAbout({ store, catalogue: loadCatalogue(), version, today: '2025-01-01' });
  await store.close();
  return found;
}

/** The indicators that a store holds and the upper-tier authorities in force. */
export async function findAskedAbout(context: AnswerContext): Promise<AskedAbout> {
  const holdings = await context.store.findHoldings(context.version);
  const areas = await findKnownAreas(context);
  return {
    indicators: [...new Set(holdings.map(({ indicator }) => indicator))].sort(),
    areas: [...areas.values()]
      .filter(({ types, validTo }) => types.includes('utla') && validTo === null)
      .map(({ code }) => code),
  };
}
