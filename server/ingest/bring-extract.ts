import { createHash } from 'node:crypto';
import type { DisclosurePolicy, ExtractInStore, LayoutId, StagedExtract } from '../observation/extract.ts';
import type { WarningCount } from '../observation/problem.ts';
import type { BroughtExtract, ExtractVerdict, RefusedExtract } from './extract-verdict.ts';
import type { InTurn } from './in-turn.ts';
import type { Keeper } from './keeper.ts';
import type { AcceptedReading, Reading, RefusedReading } from './read-extract.ts';
import type { ReadingProgress, StartReading } from './reading-thread.ts';

/** A file as it arrives: its bytes may come slowly, and may stop coming (then the source fails). */
export interface IncomingFile {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly fileName: string;
}

/** How a file is to be taken; the first four as `ReadingRequest` says. */
export interface BringOptions {
  readonly layout: LayoutId | 'auto';
  readonly policy: DisclosurePolicy | null;
  readonly period: string | null;
  readonly released: string | null;
  /** Gives the full verdict and stores nothing of the file. */
  readonly dryRun: boolean;
  /** Who brings it, for the history. */
  readonly by: string;
}

export interface BringDependencies {
  readonly keeper: Keeper;
  readonly startReading: StartReading;
  /** Shared by everything that brings extracts to one keeper, so that one verdict is reached at a time. */
  readonly inTurn: InTurn;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** What was read of a file, with the file's own facts. */
interface ReadFile<Read extends Reading> {
  readonly reading: Read;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly staging: string;
}

/**
 * Brings one file: reads it on another thread, then refuses, recognises, restores or commits it in one step.
 * Fails, leaving nothing behind, when the bytes stop coming or the thread dies.
 */
export async function bringExtract(
  file: IncomingFile,
  options: BringOptions,
  dependencies: BringDependencies,
): Promise<ExtractVerdict> {
  const { keeper, inTurn } = dependencies;
  const staging = await keeper.newStaging();
  try {
    const read = await readFile(file, staging, options, dependencies);
    return await inTurn(() => reachVerdict(read, options, keeper));
  } finally {
    await keeper.discardStaging(staging);
  }
}

async function readFile(
  { chunks, fileName }: IncomingFile,
  staging: string,
  { layout, policy, period, released }: BringOptions,
  { startReading, onProgress }: BringDependencies,
): Promise<ReadFile<Reading>> {
  const thread = startReading({ fileName, layout, policy, period, released, staging }, onProgress);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      await thread.take(chunk);
    }
    const reading = await thread.finish();
    return { reading, fileName, sha256: hash.digest('hex'), bytes, staging };
  } finally {
    await thread.stop();
  }
}

async function reachVerdict(
  file: ReadFile<Reading>,
  options: BringOptions,
  keeper: Keeper,
): Promise<ExtractVerdict> {
  const { reading } = file;
  if (!reading.accepted) return refuse({ ...file, reading }, options, keeper);
  const accepted = { ...file, reading };
  const held = await keeper.findExtract(extractId(file.sha256));
  if (options.dryRun) return preview(accepted, held, keeper);
  if (held === null) return commit(accepted, options.by, keeper);
  return held.status === 'withdrawn'
    ? restore(accepted, held, options.by, keeper)
    : recognise(accepted, held, keeper);
}

async function refuse(
  { reading, fileName, sha256 }: ReadFile<RefusedReading>,
  options: BringOptions,
  keeper: Keeper,
): Promise<RefusedExtract> {
  const { layout, rowsRead, problemCount, problems } = reading;
  const id = refusalId(sha256, options);
  const refusal = { id, fileName, sha256, layout, policy: options.policy, rowsRead, problems };
  await keeper.saveRefusal(refusal, options.by);
  const storeVersion = await keeper.version();
  return { status: 'refused', id, layout, rowsRead, problemCount, problems, storeVersion };
}

async function preview(
  file: ReadFile<AcceptedReading>,
  held: ExtractInStore | null,
  keeper: Keeper,
): Promise<BroughtExtract> {
  const { olderThanHeld, supersedes } = held
    ? { olderThanHeld: 0, supersedes: held.supersedes }
    : await keeper.previewExtract(toStaged(file, []));
  const warnings = [...olderWarning(olderThanHeld), ...(held ? [alreadyHeldWarning(held)] : [])];
  return toVerdict(file, { status: 'dry-run', warnings, supersedes, storeVersion: await keeper.version() });
}

async function commit(file: ReadFile<AcceptedReading>, by: string, keeper: Keeper): Promise<BroughtExtract> {
  const { olderThanHeld } = await keeper.previewExtract(toStaged(file, []));
  const warnings = olderWarning(olderThanHeld);
  const { extract, storeVersion } = await keeper.commitExtract(toStaged(file, warnings), by);
  return toVerdict(file, { status: 'accepted', warnings, supersedes: extract.supersedes, storeVersion });
}

async function restore(
  file: ReadFile<AcceptedReading>,
  held: ExtractInStore,
  by: string,
  keeper: Keeper,
): Promise<BroughtExtract> {
  const { extract, olderThanHeld, storeVersion } = await keeper.restoreExtract(held.id, by);
  const warnings = [...olderWarning(olderThanHeld), ...keptAsAcceptedWarning(file.reading, held)];
  return toVerdict(file, { status: 'accepted', warnings, supersedes: extract.supersedes, storeVersion });
}

async function recognise(
  file: ReadFile<AcceptedReading>,
  held: ExtractInStore,
  keeper: Keeper,
): Promise<BroughtExtract> {
  const warnings = keptAsAcceptedWarning(file.reading, held);
  const storeVersion = await keeper.version();
  return toVerdict(file, { status: 'repeat', warnings, supersedes: held.supersedes, storeVersion });
}

function toStaged(file: ReadFile<AcceptedReading>, found: readonly WarningCount[]): StagedExtract {
  const { reading, fileName, sha256, bytes, staging } = file;
  const { layout, publisher, released, releasedStated, rowsRead, rowsAccepted } = reading;
  const { indicators, areas, periods, licence, policy, demonstration } = reading;
  const facts = {
    id: extractId(sha256),
    layout,
    publisher,
    fileName,
    sha256,
    bytes,
    released,
    releasedStated,
  };
  const content = { rowsRead, rowsAccepted, indicators, areas, periods, licence, policy, demonstration };
  const warnings = [...reading.warnings, ...found];
  return { extract: { ...facts, ...content, warnings }, areas: reading.newAreas, staging };
}

function toVerdict(
  { reading, sha256 }: ReadFile<AcceptedReading>,
  found: Pick<BroughtExtract, 'status' | 'warnings' | 'supersedes' | 'storeVersion'>,
): BroughtExtract {
  const { layout, rowsRead, rowsAccepted, observations, areas, periods, totals } = reading;
  const indicators = reading.indicators.map(({ id }) => id);
  const warnings = [...reading.warnings, ...found.warnings];
  const read = { layout, rowsRead, rowsAccepted, observations, indicators, areas, periods, totals };
  return { id: extractId(sha256), ...read, ...found, warnings };
}

/** The same bytes are the same extract, whatever they are called. */
function extractId(sha256: string): string {
  return sha256.slice(0, 16);
}

/** Tells apart how the file was to be taken, too: the same bytes may be refused in one layout and accepted in another. */
function refusalId(sha256: string, { layout, policy, period, released }: BringOptions): string {
  const asked = JSON.stringify([sha256, layout, policy, period, released]);
  return createHash('sha256').update(asked).digest('hex').slice(0, 16);
}

function olderWarning(count: number): WarningCount[] {
  if (count === 0) return [];
  const message = `older than held: ${count} figures; a newer release stays shown and these go to history, from which withdrawing the newer release brings them back`;
  return [{ rule: 'older-than-held', count, message, firstLine: null }];
}

function alreadyHeldWarning({ id, status, receivedAt }: ExtractInStore): WarningCount {
  const effect = status === 'withdrawn' ? 'restore it' : 'change nothing';
  const message = `already held: ${id}; these bytes were received ${receivedAt}, and bringing them again would ${effect}`;
  return { rule: 'already-held', count: 1, message, firstLine: null };
}

/** Bytes are held once, with the facts that they were first accepted with: say so where others are given now. */
function keptAsAcceptedWarning(reading: AcceptedReading, held: ExtractInStore): WarningCount[] {
  if (reading.released === held.released && reading.policy === held.policy) return [];
  const message = `kept as first accepted: released ${held.released}, policy ${held.policy}; the same bytes keep the facts that they were first brought with`;
  return [{ rule: 'kept-as-accepted', count: 1, message, firstLine: null }];
}
