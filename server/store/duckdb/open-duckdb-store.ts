import type {
  AreaInExtract,
  Commit,
  ExtractInStore,
  Refusal,
  StagedExtract,
  StoredRefusal,
} from '../../observation/extract.ts';
import { describeExtract, describeExtracts } from '../describe-extracts.ts';
import { findAreasInExtracts, findHoldings } from '../find-holdings.ts';
import { versionAt, versionMadeAt } from '../find-version.ts';
import { type Ledger, type LedgerView, newestVersion, viewAt } from '../ledger.ts';
import type {
  IndicatorHoldings,
  ObservationQuestion,
  Store,
  StoredObservation,
  StoreEvent,
} from '../store.ts';
import { type Change, commitIncoming, commitTurn, previewIncoming, type Stamp } from './change-store.ts';
import { type Database, openDatabase } from './database.ts';
import { findObservations } from './find-observations.ts';
import { loadLedger, loadVocabulary } from './load-ledger.ts';
import { findRefusal, saveRefusal } from './refusals.ts';
import { migrate } from './schema.ts';
import { StagingFolder } from './staging-folder.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a store lives, and what it takes the time from. */
export interface DuckDbStoreOptions {
  /** The database file, made when there is none; `:memory:` for a store that ends with its process. */
  readonly file: string;
  /** A folder for this store alone; what an earlier run left in it is removed. */
  readonly stagingFolder: string;
  readonly now?: () => Date;
}

/**
 * Opens the embedded store. One process holds a file at a time, and one thread of it owns the store. Fails when the
 * file is in use, damaged, or written by a newer release.
 */
export async function openDuckDbStore(options: DuckDbStoreOptions): Promise<Store> {
  const { file, stagingFolder, now = () => new Date() } = options;
  const database = await openDatabase(file, stagingFolder);
  try {
    await migrate(database.writer);
    const folder = new StagingFolder(stagingFolder);
    await folder.clear();
    const ledger = await loadLedger(database.writer);
    return new DuckDbStore(database, folder, ledger, await loadVocabulary(database.writer), now);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Views of versions kept ready: the newest, and a few that are being looked back at. */
const VIEWS_KEPT = 8;

class DuckDbStore implements Store {
  readonly engine = 'duckdb';
  private readonly database: Database;
  private readonly folder: StagingFolder;
  private readonly vocabulary: Vocabulary;
  private readonly now: () => Date;
  private readonly views = new Map<number, LedgerView>();
  /** Replaced, never altered, once a change is safe: a reader sees the old version or the new one whole. */
  private ledger: Ledger;
  private lastWrite: Promise<unknown> = Promise.resolve();
  private closing: Promise<void> | null = null;

  constructor(
    database: Database,
    folder: StagingFolder,
    ledger: Ledger,
    vocabulary: Vocabulary,
    now: () => Date,
  ) {
    this.database = database;
    this.folder = folder;
    this.ledger = ledger;
    this.vocabulary = vocabulary;
    this.now = now;
  }

  async version(): Promise<number> {
    return newestVersion(this.ledger);
  }

  async versionAt(moment: string): Promise<number> {
    return versionAt(this.ledger.events, moment);
  }

  async versionMadeAt(version: number): Promise<string | null> {
    return versionMadeAt(this.ledger.events, version);
  }

  async countObservations(): Promise<number> {
    return this.view()
      .inForce.flatMap((held) => held.holdings)
      .reduce((sum, holding) => sum + holding.rows, 0);
  }

  async findObservations(question: ObservationQuestion): Promise<StoredObservation[]> {
    const { vocabulary } = this;
    const view = this.view(question.version);
    return this.database.readers.use((connection) =>
      findObservations({ view, vocabulary, connection }, question),
    );
  }

  async findHoldings(version?: number): Promise<IndicatorHoldings[]> {
    return findHoldings(this.view(version));
  }

  async findAreasInExtracts(version?: number): Promise<AreaInExtract[]> {
    return findAreasInExtracts(this.view(version));
  }

  async findExtracts(version?: number): Promise<ExtractInStore[]> {
    return describeExtracts(this.view(version));
  }

  async findExtract(id: string): Promise<ExtractInStore | null> {
    const extract = this.view().extracts.get(id);
    return extract ? describeExtract(this.view(), extract) : null;
  }

  async findRefusal(id: string): Promise<StoredRefusal | null> {
    return this.database.readers.use((connection) => findRefusal(connection, id));
  }

  async findEvents(): Promise<StoreEvent[]> {
    return this.ledger.events.map(({ supersedes, ...event }) => event);
  }

  async previewExtract(
    staged: StagedExtract,
  ): Promise<Pick<Commit, 'olderThanHeld'> & { supersedes: readonly string[] }> {
    this.folder.check(staged.staging);
    const { weighing } = await this.inTurn(() => previewIncoming(this.held(), staged, this.stamp('')));
    return { olderThanHeld: weighing.olderThanHeld, supersedes: weighing.supersedes };
  }

  async commitExtract(staged: StagedExtract, by: string): Promise<Commit> {
    this.folder.check(staged.staging);
    const commit = await this.inTurn(async () =>
      this.adopt(await commitIncoming(this.held(), staged, this.stamp(by)), staged.extract.id),
    );
    await this.folder.discard(staged.staging);
    return commit;
  }

  async withdrawExtract(id: string, by: string): Promise<Commit> {
    return this.inTurn(async () =>
      this.adopt(await commitTurn(this.held(), id, 'withdrawn', this.stamp(by)), id),
    );
  }

  async restoreExtract(id: string, by: string): Promise<Commit> {
    return this.inTurn(async () =>
      this.adopt(await commitTurn(this.held(), id, 'restored', this.stamp(by)), id),
    );
  }

  async saveRefusal(refusal: Refusal, by: string): Promise<void> {
    const { at } = this.stamp(by);
    await this.inTurn(() => saveRefusal(this.database.writer, refusal, at, by));
  }

  async newStaging(): Promise<string> {
    return this.folder.newPlace();
  }

  async discardStaging(staging: string): Promise<void> {
    await this.folder.discard(staging);
  }

  /** Finishes what is under way, writes everything to the file and lets go of it. Closing twice is closing once. */
  async close(): Promise<void> {
    this.closing ??= this.lastWrite.then(() => this.database.close());
    await this.closing;
  }

  private view(version = newestVersion(this.ledger)): LedgerView {
    const kept = this.views.get(version);
    if (kept) return kept;
    const view = viewAt(this.ledger, version);
    const [oldest] = this.views.keys();
    if (this.views.size >= VIEWS_KEPT && oldest !== undefined) this.views.delete(oldest);
    this.views.set(version, view);
    return view;
  }

  private held() {
    return { ledger: this.ledger, vocabulary: this.vocabulary, connection: this.database.writer };
  }

  private stamp(by: string): Stamp {
    return { at: this.now().toISOString(), by };
  }

  private adopt({ ledger, weighing }: Change, id: string): Commit {
    this.ledger = ledger;
    const view = this.view();
    const extract = view.extracts.get(id);
    if (!extract) throw new Error(`unknown extract: ${id}`);
    return {
      extract: describeExtract(view, extract),
      olderThanHeld: weighing.olderThanHeld,
      storeVersion: view.version,
    };
  }

  /** One change at a time, in the order asked; a failed one does not hold up the next. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.closing) throw new Error('the store is closed. Open it again.');
    const result = this.lastWrite.then(work);
    this.lastWrite = result.catch(() => undefined);
    return result;
  }
}
