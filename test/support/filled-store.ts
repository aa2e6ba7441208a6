import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../server/observation/entry.ts';
import type { AreaInExtract, ExtractInStore } from '../../server/observation/extract.ts';
import type { Observation } from '../../server/observation/observation.ts';
import { openDuckDbStore } from '../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../server/store/store.ts';
import { openStagingWriter } from './open-staging-writer.ts';

/** An extract to bring, with its observations, the areas that only it names, and its facts that are no figures. */
export interface Filling {
  readonly extract: ExtractInStore;
  readonly observations: readonly Observation[];
  readonly areas?: readonly AreaInExtract[];
  readonly entries?: readonly Entry[];
}

/** A real store in memory, and how to be rid of it. */
export interface FilledStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** A real store of its own, with these extracts brought at 9 o'clock on 2, 3, 4 … January 2026, one version each. */
export async function fillStore(fillings: readonly Filling[]): Promise<FilledStore> {
  const stagingFolder = mkdtempSync(join(tmpdir(), 'answers-'));
  let day = 1;
  const now = () => new Date(Date.UTC(2026, 0, day, 9));
  const store = await openDuckDbStore({ file: ':memory:', stagingFolder, now });
  for (const filling of fillings) {
    day += 1;
    await bring(filling, store);
  }
  const close = async () => {
    await store.close();
    await rm(stagingFolder, { recursive: true });
  };
  return { store, close };
}

async function bring(
  { extract, observations, areas = [], entries = [] }: Filling,
  store: Store,
): Promise<void> {
  const staging = await store.newStaging();
  const writer = await openStagingWriter(staging);
  for (const observation of observations) writer.write(observation);
  for (const entry of entries) writer.writeEntry(entry);
  await writer.finish();
  const { status, observationsShown, supersedes, acceptedAtVersion, receivedAt, receivedBy, ...told } =
    extract;
  await store.commitExtract({ extract: told, areas, staging }, receivedBy);
}
