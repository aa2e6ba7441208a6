import type { Maker } from '../../access/person.ts';
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
import type { AccessRecords } from '../access-records.ts';
import { checkPage } from '../check-page.ts';
import { describeExtract, describeExtracts } from '../describe-extracts.ts';
import { findAreasInExtracts, findHoldings } from '../find-holdings.ts';
import { findShift } from '../find-shift.ts';
import { findLastComing, findWithdrawal, type Turn } from '../find-turn.ts';
import { versionAt, versionMadeAt } from '../find-version.ts';
import { type Ledger, type LedgerView, newestVersion } from '../ledger.ts';
import type {
  ExtractPreview,
  IndicatorHoldings,
  ObservationQuestion,
  Page,
  ReleasedObservation,
  Store,
  StoreConnections,
  StoreCopy,
  StoredObservation,
  StoreEvent,
} from '../store.ts';
import { viewAt } from '../view-at.ts';
import { NO_BYTES } from './audit-trail.ts';
import { commitIncoming, commitTurn, previewIncoming } from './change-store.ts';
import type { Engine } from './engine.ts';
import { findEntries } from './find-entries.ts';
import { findObservations } from './find-observations.ts';
import { findPairs } from './find-pairs.ts';
import { findReleases, releasesOf } from './find-releases.ts';
import { findShownChanges } from './find-shown-changes.ts';
import { findMappings, removeMapping, saveMapping } from './mappings.ts';
import { findRefusal, saveRefusal } from './refusals.ts';
import type { Change } from './scales.ts';
import { SqlAccessRecords } from './sql-access-records.ts';
import { type Stamp, stampOf } from './stamp.ts';
import { writeAudited } from './write-audited.ts';

/** Series told at a time. */
const LONGEST_PAGE = 500;

/** The store over a database that speaks SQL, whichever it is. */
export class SqlStore implements Store {
  readonly engine: Store['engine'];
  readonly access: AccessRecords;
  private readonly database: Engine;
  private readonly now: () => Date;

  constructor(database: Engine, now: () => Date) {
    this.engine = database.name;
    this.access = new SqlAccessRecords(database, now);
    this.database = database;
    this.now = now;
  }

  async version(): Promise<number> {
    return newestVersion(await this.ledger());
  }

  async versionAt(moment: string): Promise<number> {
    return versionAt((await this.ledger()).events, moment);
  }

  async versionMadeAt(version: number): Promise<string | null> {
    return versionMadeAt((await this.ledger(version)).events, version);
  }

  connections(): StoreConnections {
    return this.database.connections();
  }

  async countObservations(): Promise<number> {
    const { inForce } = await this.view();
    return inForce.flatMap((held) => held.holdings).reduce((sum, holding) => sum + holding.rows, 0);
  }

  async findObservations(question: ObservationQuestion): Promise<StoredObservation[]> {
    const { views, vocabulary } = await this.database.known(question.version);
    const view = views.at(question.version);
    return this.database.read((connection) => findObservations({ view, vocabulary, connection }, question));
  }

  async *findReleases(indicator: string): AsyncGenerator<readonly ReleasedObservation[]> {
    const { views, vocabulary } = await this.database.known();
    const view = views.at();
    yield* this.database.readInBatches((connection) =>
      findReleases({ view, vocabulary, connection }, indicator),
    );
  }

  async findExtractsOf(indicator: string): Promise<string[]> {
    return releasesOf(await this.view(), indicator).map(({ extract }) => extract.id);
  }

  async findHoldings(version?: number): Promise<IndicatorHoldings[]> {
    return findHoldings(await this.view(version));
  }

  async findAreasInExtracts(version?: number): Promise<AreaInExtract[]> {
    return findAreasInExtracts(await this.view(version));
  }

  async findExtracts(version?: number): Promise<ExtractInStore[]> {
    return describeExtracts(await this.view(version));
  }

  async findExtract(id: string): Promise<ExtractInStore | null> {
    const view = await this.view();
    const extract = view.extracts.get(id);
    return extract ? describeExtract(view, extract) : null;
  }

  async findRefusal(id: string): Promise<StoredRefusal | null> {
    return this.database.read((connection) => findRefusal(connection, id));
  }

  async findEvents(): Promise<StoreEvent[]> {
    const { events } = await this.ledger();
    return events.map(({ supersedes, ...event }) => event);
  }

  async *findEntries<Kind extends EntryKind>(
    kind: Kind,
    version?: number,
  ): AsyncGenerator<readonly StoredEntry<Kind>[]> {
    const view = await this.view(version);
    yield* this.database.readInBatches((connection) => findEntries(connection, view, kind));
  }

  async findMappings(): Promise<ColumnMapping[]> {
    return this.database.read(findMappings);
  }

  async saveMapping(mapping: ColumnMapping, by: string | Maker): Promise<void> {
    const stamp = this.stamp(by);
    const facts = { act: 'mapping-saved', subject: mapping.name, ...NO_BYTES } as const;
    await writeAudited(this.database, facts, stamp, (connection) => saveMapping(connection, mapping, stamp));
  }

  async removeMapping(name: string, by: string | Maker): Promise<void> {
    const facts = { act: 'mapping-removed', subject: name, ...NO_BYTES } as const;
    await writeAudited(this.database, facts, this.stamp(by), (connection) => removeMapping(connection, name));
  }

  async previewExtract(staged: StagedExtract): Promise<ExtractPreview> {
    return this.database.weigh(staged.staging, (scales) => previewIncoming(scales, staged, this.stamp('')));
  }

  findPairs({ extract, staging }: StagedExtract): AsyncIterable<readonly FigurePair[]> {
    return this.database.compare(staging, ({ held, schema }) => {
      const view = viewAt(held.ledger, newestVersion(held.ledger));
      return findPairs({ ...held, view }, extract, schema);
    });
  }

  async findChanges(id: string, page: Page): Promise<ShownChanges> {
    return this.describeTurn(findLastComing(await this.ledger(), id), page);
  }

  async previewWithdrawal(id: string, page: Page): Promise<ShownChanges> {
    return this.describeTurn(findWithdrawal(await this.ledger(), id), page);
  }

  async commitExtract(staged: StagedExtract, by: string | Maker, judgedAt?: number): Promise<Commit> {
    const change = await this.database.takeIn(staged.staging, (scales) =>
      commitIncoming(scales, staged, this.stamp(by), judgedAt),
    );
    await this.database.discardStaging(staged.staging);
    return describeCommit(change, staged.extract.id);
  }

  async withdrawExtract(id: string, by: string | Maker): Promise<Commit> {
    return this.turn(id, 'withdrawn', by);
  }

  async restoreExtract(id: string, by: string | Maker): Promise<Commit> {
    return this.turn(id, 'restored', by);
  }

  async saveRefusal(refusal: Refusal, by: string | Maker): Promise<void> {
    const stamp = this.stamp(by);
    const { id: subject, fileName, sha256 } = refusal;
    const facts = { act: 'extract-refused', subject, fileName, sha256, count: 1 } as const;
    await writeAudited(this.database, facts, stamp, (connection) => saveRefusal(connection, refusal, stamp));
  }

  async newStaging(): Promise<string> {
    return this.database.newStaging();
  }

  async discardStaging(staging: string): Promise<void> {
    await this.database.discardStaging(staging);
  }

  async copyTo(staging: string): Promise<StoreCopy> {
    return this.database.copyTo(staging);
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  private async ledger(version?: number): Promise<Ledger> {
    const { views } = await this.database.known(version);
    return views.ledger;
  }

  private async view(version?: number): Promise<LedgerView> {
    const { views } = await this.database.known(version);
    return views.at(version);
  }

  private async turn(id: string, kind: 'withdrawn' | 'restored', by: string | Maker): Promise<Commit> {
    const change = await this.database.change((held) => commitTurn(held, id, kind, this.stamp(by)));
    return describeCommit(change, id);
  }

  private async describeTurn({ before, after }: Turn, page: Page): Promise<ShownChanges> {
    checkPage(page, LONGEST_PAGE);
    const { vocabulary } = await this.database.known(before.version);
    const shift = findShift(before, after);
    return this.database.read((connection) =>
      findShownChanges({ connection, vocabulary, shift, incoming: null }, page),
    );
  }

  private stamp(by: string | Maker): Stamp {
    return stampOf(by, this.now());
  }
}

function describeCommit({ ledger, weighing }: Change, id: string): Commit {
  const view = viewAt(ledger, newestVersion(ledger));
  const extract = view.extracts.get(id);
  if (!extract) throw new Error(`unknown extract: ${id}`);
  return {
    extract: describeExtract(view, extract),
    olderThanHeld: weighing.olderThanHeld,
    storeVersion: view.version,
  };
}
