import type { DuckDBConnection } from '@duckdb/node-api';
import type { StagedExtract } from '../../observation/extract.ts';
import {
  type HeldExtract,
  type Ledger,
  type LedgerEvent,
  type LedgerView,
  newestVersion,
  viewAt,
} from '../ledger.ts';
import type { StoreEvent } from '../store.ts';
import { type Weighing, weighExtract } from '../weigh-extract.ts';
import { countBest } from './count-best.ts';
import { withAttached } from './database.ts';
import { copyIncomingRows, findIncomingHoldings, INCOMING, mapTerms, saveTerms } from './incoming-extract.ts';
import { saveEvent, saveExtract } from './save-change.ts';
import { inTransaction } from './statements.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a change starts from; it is never altered, a change gives a new ledger. */
export interface Held {
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
  readonly connection: DuckDBConnection;
}

/** When and by whom a change is made. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** A change made, or one that would be. */
export interface Change {
  readonly ledger: Ledger;
  readonly weighing: Weighing;
}

/** Works out what taking in a staged extract would do, changing nothing. */
export async function previewIncoming(held: Held, staged: StagedExtract, stamp: Stamp): Promise<Change> {
  return withAttached(held.connection, staged.staging, INCOMING, async () => {
    const { change } = await weighIncoming(held, staged, stamp);
    return change;
  });
}

/** Takes in a staged extract: all of it and a new version, or nothing. */
export async function commitIncoming(held: Held, staged: StagedExtract, stamp: Stamp): Promise<Change> {
  return withAttached(held.connection, staged.staging, INCOMING, async () => {
    const { change, subject, event } = await weighIncoming(held, staged, stamp);
    await inTransaction(held.connection, async () => {
      await saveTerms(held.connection, held.vocabulary);
      await copyIncomingRows(held.connection, held.vocabulary, subject);
      await saveExtract(held.connection, subject);
      await saveEvent(held.connection, event, change.weighing.standings);
    });
    held.vocabulary.markSaved();
    return change;
  });
}

/** Withdraws an extract in force, or restores a withdrawn one. */
export async function commitTurn(
  held: Held,
  id: string,
  kind: 'withdrawn' | 'restored',
  stamp: Stamp,
): Promise<Change> {
  const subject = findTurning(held.ledger, id, kind);
  const turn = { ...stamp, kind, extract: id, version: newestVersion(held.ledger) + 1 };
  const { change, event } = await weigh(held, held.ledger, { held: subject, incoming: false }, turn);
  await inTransaction(held.connection, () => saveEvent(held.connection, event, change.weighing.standings));
  return change;
}

function findTurning(ledger: Ledger, id: string, kind: 'withdrawn' | 'restored'): HeldExtract {
  const extract = viewAt(ledger, newestVersion(ledger)).extracts.get(id);
  if (!extract) throw new Error(`unknown extract: ${id}. The list of extracts has those that are held.`);
  if (kind === 'withdrawn' && !extract.inForce) throw new Error(`extract already withdrawn: ${id}`);
  if (kind === 'restored' && extract.inForce) throw new Error(`extract not withdrawn: ${id}`);
  return extract.held;
}

async function weighIncoming(held: Held, staged: StagedExtract, stamp: Stamp): Promise<Weighed> {
  const { ledger, vocabulary, connection } = held;
  if (ledger.extracts.some(({ extract }) => extract.id === staged.extract.id)) {
    throw new Error(`extract held already: ${staged.extract.id}. Restore it if it was withdrawn.`);
  }
  await mapTerms(connection, vocabulary);
  const holdings = await findIncomingHoldings(connection, vocabulary);
  const subject: HeldExtract = {
    number: ledger.extracts.length + 1,
    extract: { ...staged.extract, receivedAt: stamp.at, receivedBy: stamp.by },
    areas: staged.areas,
    holdings,
  };
  checkNames(subject);
  const next = { ...ledger, extracts: [...ledger.extracts, subject] };
  const turn = { version: newestVersion(ledger) + 1, ...stamp, kind: 'accepted' as const };
  return weigh(held, next, { held: subject, incoming: true }, { ...turn, extract: subject.extract.id });
}

function checkNames({ extract, holdings }: HeldExtract): void {
  const unnamed = holdings.find(({ indicator }) => !extract.indicators.some(({ id }) => id === indicator));
  if (unnamed) {
    throw new Error(
      `indicator without a name in its extract: ${unnamed.indicator}. Describe every indicator that the rows carry.`,
    );
  }
}

interface Weighed {
  readonly change: Change;
  readonly subject: HeldExtract;
  readonly event: LedgerEvent;
}

async function weigh(
  held: Held,
  next: Ledger,
  subject: { readonly held: HeldExtract; readonly incoming: boolean },
  turn: StoreEvent,
): Promise<Weighed> {
  const before = viewAt(held.ledger, newestVersion(held.ledger));
  const after = viewAfter(next, turn);
  const weighing = await weighExtract(before, after, subject.held, (contests) =>
    countBest(held.connection, held.vocabulary, after.inForce, subject, contests),
  );
  const event = { ...turn, supersedes: weighing.supersedes };
  const ledger = {
    extracts: next.extracts,
    events: [...next.events, event],
    standings: [...next.standings, ...weighing.standings],
  };
  return { change: { ledger, weighing }, subject: subject.held, event };
}

function viewAfter(ledger: Ledger, turn: StoreEvent): LedgerView {
  return viewAt({ ...ledger, events: [...ledger.events, { ...turn, supersedes: [] }] }, turn.version);
}
