import type { AuditedFacts } from '../../access/audit-entry.ts';
import type { StagedExtract } from '../../observation/extract.ts';
import { OvertakenError } from '../../observation/overtaken-error.ts';
import { findShift } from '../find-shift.ts';
import { findTurning, type Turn } from '../find-turn.ts';
import { type HeldExtract, type Ledger, type LedgerEvent, newestVersion } from '../ledger.ts';
import type { ExtractPreview, StoreEvent } from '../store.ts';
import { viewAfter, viewAt } from '../view-at.ts';
import { type Contest, type Weighing, weighExtract } from '../weigh-extract.ts';
import { addToTrail } from './audit-trail.ts';
import { countBest, type Subject } from './count-best.ts';
import { findGaps } from './find-gaps.ts';
import { findShownChanges } from './find-shown-changes.ts';
import { copyIncomingEntries, findIncomingEntries } from './incoming-entries.ts';
import { copyIncomingRows, findIncomingHoldings, mapTerms, saveTerms } from './incoming-extract.ts';
import { saveEvent, saveExtract } from './save-change.ts';
import type { Change, Held, Looked, Scales } from './scales.ts';
import type { Stamp } from './stamp.ts';

/** Series of which a preview tells. */
const PREVIEWED = { offset: 0, limit: 20 };

/** Works out what taking in a staged extract would do, changing nothing. */
export async function previewIncoming(
  scales: Scales,
  staged: StagedExtract,
  stamp: Stamp,
): Promise<ExtractPreview> {
  const { held, schema } = scales;
  const { connection, vocabulary } = held;
  scales.looked = null;
  const { change, subject, turn } = await weighIncoming(scales, staged, stamp, null);
  const { weighing } = change;
  const incoming = { held: subject, staged: schema };
  const shift = findShift(turn.before, turn.after);
  const changes = await findShownChanges({ connection, vocabulary, shift, incoming }, PREVIEWED);
  const gaps = await findGaps(connection, vocabulary, turn.before, incoming);
  scales.looked = { held, staged, subject, weighing };
  const { olderThanHeld, supersedes } = weighing;
  return { olderThanHeld, supersedes, changes, gaps, storeVersion: turn.before.version };
}

/**
 * Takes in a staged extract, within a transaction: all of it and a new version. What a preview found of the same place
 * holds when nothing changed since.
 */
export async function commitIncoming(
  scales: Scales,
  staged: StagedExtract,
  given: Stamp,
  judgedAt?: number,
): Promise<Change> {
  const { held, schema, looked } = scales;
  checkVersion(held.ledger, judgedAt);
  const { connection, vocabulary } = held;
  scales.looked = null;
  const stamp = notBefore(held.ledger, given);
  const known = looked && stillHolds(looked, held, staged) ? looked : null;
  const { change, subject, event } = await weighIncoming(scales, staged, stamp, known);
  await saveTerms(connection, vocabulary);
  await copyIncomingRows(connection, schema, vocabulary, subject.number);
  await copyIncomingEntries(connection, schema, subject);
  await saveExtract(connection, subject);
  await saveEvent(connection, event, change.weighing.standings);
  await addToTrail(connection, tellOf(subject, 'accepted'), stamp);
  return change;
}

function checkVersion(ledger: Ledger, judgedAt: number | undefined): void {
  const newest = newestVersion(ledger);
  if (judgedAt === undefined || judgedAt === newest) return;
  throw new OvertakenError(`judged at version ${judgedAt}, and the store is at ${newest}`);
}

/**
 * No version is made before the one that it follows, whatever became of the clock: what was shown on a day that is over
 * would change.
 */
function notBefore({ events }: Ledger, stamp: Stamp): Stamp {
  const newest = events.at(-1)?.at ?? '';
  return newest > stamp.at ? { ...stamp, at: newest } : stamp;
}

function stillHolds(looked: Looked, held: Held, staged: StagedExtract): boolean {
  const [before, now] = [looked.staged.extract, staged.extract];
  return (
    looked.held.ledger === held.ledger &&
    looked.staged.staging === staged.staging &&
    before.id === now.id &&
    before.released === now.released &&
    before.demonstration === now.demonstration &&
    before.dependsOn.join() === now.dependsOn.join()
  );
}

/** Withdraws an extract in force, or restores a withdrawn one, within a transaction. */
export async function commitTurn(
  held: Held,
  id: string,
  kind: 'withdrawn' | 'restored',
  given: Stamp,
): Promise<Change> {
  const subject = findTurning(held.ledger, id, kind);
  const stamp = notBefore(held.ledger, given);
  const { at, by } = stamp;
  const turn = { at, by, kind, extract: id, version: newestVersion(held.ledger) + 1 };
  const { change, event } = await weigh(held, held.ledger, { held: subject, staged: null }, turn);
  await saveEvent(held.connection, event, change.weighing.standings);
  await addToTrail(held.connection, tellOf(subject, kind), stamp);
  return change;
}

function tellOf({ extract }: HeldExtract, kind: StoreEvent['kind']): AuditedFacts {
  const { id, fileName, sha256 } = extract;
  return { act: `extract-${kind}`, subject: id, fileName, sha256, count: 1 };
}

async function weighIncoming(
  { held, schema }: Scales,
  staged: StagedExtract,
  stamp: Stamp,
  known: Looked | null,
): Promise<Weighed> {
  const { ledger } = held;
  if (ledger.extracts.some(({ extract }) => extract.id === staged.extract.id)) {
    throw new OvertakenError(`extract held already: ${staged.extract.id}. Restore it if it was withdrawn.`);
  }
  const { holdings, entryHoldings } = known?.subject ?? (await readIncoming(held, schema));
  const subject: HeldExtract = {
    number: ledger.extracts.length + 1,
    extract: { ...staged.extract, receivedAt: stamp.at, receivedBy: stamp.by },
    areas: staged.areas,
    holdings,
    entryHoldings,
  };
  checkNames(subject);
  checkSources(ledger, subject);
  const next = { ...ledger, extracts: [...ledger.extracts, subject] };
  const event = {
    version: newestVersion(ledger) + 1,
    at: stamp.at,
    by: stamp.by,
    kind: 'accepted' as const,
    extract: staged.extract.id,
  };
  return weigh(held, next, { held: subject, staged: schema }, event, known?.weighing);
}

async function readIncoming(
  { connection, vocabulary }: Held,
  schema: string,
): Promise<Pick<HeldExtract, 'holdings' | 'entryHoldings'>> {
  await mapTerms(connection, schema, (kind, text) => vocabulary.numberOf(kind, text));
  const holdings = await findIncomingHoldings(connection, schema, vocabulary);
  return { holdings, entryHoldings: await findIncomingEntries(connection, schema) };
}

function checkNames({ extract, holdings }: HeldExtract): void {
  const unnamed = holdings.find(({ indicator }) => !extract.indicators.some(({ id }) => id === indicator));
  if (unnamed) {
    throw new Error(
      `indicator without a name in its extract: ${unnamed.indicator}. Describe every indicator that the rows carry.`,
    );
  }
}

function checkSources(ledger: Ledger, { extract }: HeldExtract): void {
  const unknown = extract.dependsOn.find((id) => !ledger.extracts.some((held) => held.extract.id === id));
  if (unknown !== undefined) {
    throw new Error(`made from an extract that is not held: ${unknown}. Bring that one first.`);
  }
}

interface Weighed {
  readonly change: Change;
  readonly subject: HeldExtract;
  readonly event: LedgerEvent;
  readonly turn: Turn;
}

async function weigh(
  held: Held,
  next: Ledger,
  subject: Subject,
  turn: StoreEvent,
  known?: Weighing,
): Promise<Weighed> {
  const before = viewAt(held.ledger, newestVersion(held.ledger));
  const after = viewAfter(next, turn);
  const count = (contests: readonly Contest[]) =>
    countBest(held.connection, held.vocabulary, after.inForce, subject, contests);
  const weighing = known ?? (await weighExtract(before, after, subject.held, count));
  const event = { ...turn, supersedes: weighing.supersedes };
  const ledger = {
    extracts: next.extracts,
    events: [...next.events, event],
    standings: [...next.standings, ...weighing.standings],
  };
  return { change: { ledger, weighing }, subject: subject.held, event, turn: { before, after } };
}
