import type { ColumnMapping } from '../../observation/column-mapping.ts';
import type { EntryKind, StoredEntry } from '../../observation/entry.ts';
import type {
  AreaInExtract,
  Commit,
  ExtractInStore,
  Refusal,
  StagedExtract,
  StoredRefusal,
} from '../../observation/extract.ts';
import type { FigurePair, ShownChanges } from '../../observation/figure-change.ts';
import { checkPage } from '../check-page.ts';
import { describeExtract, describeExtracts } from '../describe-extracts.ts';
import { findAreasInExtracts, findHoldings } from '../find-holdings.ts';
import { findShift } from '../find-shift.ts';
import { findLastComing, findWithdrawal, type Turn } from '../find-turn.ts';
import { versionAt, versionMadeAt } from '../find-version.ts';
import { KeptViews } from '../kept-views.ts';
import { type Ledger, newestVersion } from '../ledger.ts';
import type {
  ExtractPreview,
  IndicatorHoldings,
  ObservationQuestion,
  Page,
  Store,
  StoredObservation,
  StoreEvent,
} from '../store.ts';
import {
  type Change,
  commitIncoming,
  commitTurn,
  type Looked,
  previewIncoming,
  type Stamp,
} from './change-store.ts';
import { type Database, openDatabase } from './database.ts';
import { findEntries } from './find-entries.ts';
import { findObservations } from './find-observations.ts';
import { findPairs } from './find-pairs.ts';
import { findShownChanges } from './find-shown-changes.ts';
import { loadLedger, loadVocabulary } from './load-ledger.ts';
import { findMappings, removeMapping, saveMapping } from './mappings.ts';
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

class DuckDbStore implements Store {
  readonly engine = 'duckdb';
  private readonly database: Database;
  private readonly folder: StagingFolder;
  private readonly vocabulary: Vocabulary;
  private readonly now: () => Date;
  private readonly views: KeptViews;
  /** What the writer's temporary tables are about. */
  private looked: Looked | null = null;
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
    this.views = new KeptViews(ledger);
    this.vocabulary = vocabulary;
    this.now = now;
  }

  async version(): Promise<number> {
    return newestVersion(this.views.ledger);
  }

  async versionAt(moment: string): Promise<number> {
    return versionAt(this.views.ledger.events, moment);
  }

  async versionMadeAt(version: number): Promise<string | null> {
    return versionMadeAt(this.views.ledger.events, version);
  }

  async countObservations(): Promise<number> {
    return this.views
      .at()
      .inForce.flatMap((held) => held.holdings)
      .reduce((sum, holding) => sum + holding.rows, 0);
  }

  async findObservations(question: ObservationQuestion): Promise<StoredObservation[]> {
    const { vocabulary } = this;
    const view = this.views.at(question.version);
    return this.database.readers.use((connection) =>
      findObservations({ view, vocabulary, connection }, question),
    );
  }

  async findHoldings(version?: number): Promise<IndicatorHoldings[]> {
    return findHoldings(this.views.at(version));
  }

  async findAreasInExtracts(version?: number): Promise<AreaInExtract[]> {
    return findAreasInExtracts(this.views.at(version));
  }

  async findExtracts(version?: number): Promise<ExtractInStore[]> {
    return describeExtracts(this.views.at(version));
  }

  async findExtract(id: string): Promise<ExtractInStore | null> {
    const extract = this.views.at().extracts.get(id);
    return extract ? describeExtract(this.views.at(), extract) : null;
  }

  async findRefusal(id: string): Promise<StoredRefusal | null> {
    return this.database.readers.use((connection) => findRefusal(connection, id));
  }

  async findEvents(): Promise<StoreEvent[]> {
    return this.views.ledger.events.map(({ supersedes, ...event }) => event);
  }

  findEntries<Kind extends EntryKind>(
    kind: Kind,
    version?: number,
  ): AsyncIterable<readonly StoredEntry<Kind>[]> {
    return this.database.readings.read((connection) => findEntries(connection, this.views.at(version), kind));
  }

  async findMappings(): Promise<ColumnMapping[]> {
    return this.database.readers.use(findMappings);
  }

  async saveMapping(mapping: ColumnMapping, by: string): Promise<void> {
    const { at } = this.stamp(by);
    await this.inTurn(() => saveMapping(this.database.writer, mapping, at, by));
  }

  async removeMapping(name: string): Promise<void> {
    await this.inTurn(() => removeMapping(this.database.writer, name));
  }

  async previewExtract(staged: StagedExtract): Promise<ExtractPreview> {
    this.folder.check(staged.staging);
    return this.inTurn(async () => {
      this.looked = null;
      const { preview, looked } = await previewIncoming(this.held(), staged, this.stamp(''));
      this.looked = looked;
      return preview;
    });
  }

  findPairs({ extract, staging }: StagedExtract): AsyncIterable<readonly FigurePair[]> {
    this.folder.check(staging);
    const { vocabulary } = this;
    const view = this.views.at();
    return this.database.readings.read((connection) =>
      findPairs({ view, vocabulary, connection }, extract, staging),
    );
  }

  async findChanges(id: string, page: Page): Promise<ShownChanges> {
    return this.describeTurn(findLastComing(this.views.ledger, id), page);
  }

  async previewWithdrawal(id: string, page: Page): Promise<ShownChanges> {
    return this.describeTurn(findWithdrawal(this.views.ledger, id), page);
  }

  async commitExtract(staged: StagedExtract, by: string): Promise<Commit> {
    this.folder.check(staged.staging);
    const commit = await this.inTurn(async () => {
      const { looked } = this;
      this.looked = null;
      const change = await commitIncoming(this.held(), staged, this.stamp(by), looked);
      return this.adopt(change, staged.extract.id);
    });
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

  private async describeTurn({ before, after }: Turn, page: Page): Promise<ShownChanges> {
    checkPage(page);
    const { vocabulary } = this;
    const shift = findShift(before, after);
    return this.database.readers.use((connection) =>
      findShownChanges({ connection, vocabulary, shift, incoming: null }, page),
    );
  }

  private held() {
    return { ledger: this.views.ledger, vocabulary: this.vocabulary, connection: this.database.writer };
  }

  private stamp(by: string): Stamp {
    return { at: this.now().toISOString(), by };
  }

  private adopt({ ledger, weighing }: Change, id: string): Commit {
    this.views.ledger = ledger;
    const view = this.views.at();
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
