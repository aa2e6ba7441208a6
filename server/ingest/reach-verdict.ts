import { NotAllowedError } from '../access/not-allowed-error.ts';
import type { Maker } from '../access/person.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import type { DisclosurePolicy, ExtractInStore, LayoutId, StagedExtract } from '../observation/extract.ts';
import type { FigureNumbers, ShownChanges } from '../observation/figure-change.ts';
import { OvertakenError } from '../observation/overtaken-error.ts';
import type { WarningCount } from '../observation/problem.ts';
import { compareWithHeld } from './checks/compare-with-held.ts';
import type { BroughtExtract, ExtractVerdict, RefusedExtract } from './extract-verdict.ts';
import { extractId, refusalId } from './identify-extract.ts';
import type { Keeper } from './keeper.ts';
import { isOvertaken, refuseAsOvertaken } from './masked-against.ts';
import { offerMappings } from './offer-mappings.ts';
import type { AcceptedReading, Reading, RefusedReading } from './reading.ts';
import { problemsForHistory, rowsForHistory } from './rows-for-history.ts';

/** How an extract is to be taken; all but the last three as `ReadingRequest` says. */
export interface BringOptions {
  readonly layout: LayoutId | 'auto';
  readonly policy: DisclosurePolicy | null;
  readonly period: string | null;
  readonly released: string | null;
  readonly mapping: ColumnMapping | null;
  /** Gives the full verdict and stores nothing of the file. */
  readonly dryRun: boolean;
  /** Who brings it, for the history. */
  readonly by: string | Maker;
  /** Whether bytes that were withdrawn may be restored by bringing them again. */
  readonly mayRestore: boolean;
}

/** What was read of the files of an extract, with the facts of the files themselves. */
export interface ReadFiles<Read extends Reading> {
  readonly reading: Read;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly staging: string;
}

/** What reaching a verdict needs. */
export interface VerdictDependencies {
  readonly keeper: Keeper;
  readonly standardError: (figure: FigureNumbers) => number | null;
}

/** An extract without errors, on its way to a verdict. */
interface Accepted extends ReadFiles<AcceptedReading> {
  readonly id: string;
}

/** Series of which the verdict says what became of them. */
const SERIES_IN_VERDICT = 20;

const NO_CHANGES: ShownChanges = { added: 0, changed: 0, removed: 0, same: 0, seriesCount: 0, series: [] };

/**
 * Refuses, recognises, restores or commits what was read; of a dry run it says what would become of it. What another
 * service brought or withdrew meanwhile is judged with: the verdict is about what is held when it takes effect.
 */
export async function reachVerdict(
  files: ReadFiles<Reading>,
  options: BringOptions,
  dependencies: VerdictDependencies,
): Promise<ExtractVerdict> {
  const { reading } = files;
  const { keeper } = dependencies;
  if (!reading.accepted) return refuse({ ...files, reading }, options, keeper);
  const accepted = { ...files, reading, id: extractId(files.sha256, options.mapping) };
  for (;;) {
    try {
      return await judge(accepted, options, dependencies);
    } catch (error) {
      if (!(error instanceof OvertakenError)) throw error;
      // Another change was made first, so that there is something new to judge by.
    }
  }
}

async function judge(
  accepted: Accepted,
  options: BringOptions,
  dependencies: VerdictDependencies,
): Promise<ExtractVerdict> {
  const { keeper } = dependencies;
  const held = await keeper.findExtract(accepted.id);
  if (held === null) return takeNew(accepted, options, dependencies);
  if (options.dryRun) return previewHeld(accepted, held, keeper);
  if (held.status !== 'withdrawn') return recognise(accepted, held, keeper);
  if (options.mayRestore) return restore(accepted, held, options.by, keeper);
  throw new NotAllowedError(
    `withdrawn before: ${held.fileName}; only an administrator may restore it, by bringing the same file again`,
  );
}

async function refuse(
  { reading, fileName, sha256 }: ReadFiles<RefusedReading>,
  options: BringOptions,
  keeper: Keeper,
): Promise<RefusedExtract> {
  const { layout, rowsRead, problemCount, problems, preview } = reading;
  const id = refusalId(sha256, options);
  const facts = { id, fileName, sha256, layout, policy: options.policy };
  await keeper.saveRefusal({ ...facts, ...problemsForHistory(reading) }, options.by);
  const mappings = preview ? offerMappings(preview.header, await keeper.findMappings()) : [];
  const storeVersion = await keeper.version();
  return { status: 'refused', id, layout, rowsRead, problemCount, problems, preview, mappings, storeVersion };
}

async function takeNew(
  files: Accepted,
  options: BringOptions,
  { keeper, standardError }: VerdictDependencies,
): Promise<ExtractVerdict> {
  const preview = await keeper.previewExtract(toStaged(files, []));
  if (await isOvertaken(files.reading, keeper)) {
    return refuse({ ...files, reading: refuseAsOvertaken(files.reading) }, options, keeper);
  }
  const { olderThanHeld, supersedes, changes, gaps } = preview;
  const compared = await compareWithHeld(gaps, keeper.findPairs(toStaged(files, [])), standardError);
  const warnings = [...olderWarning(olderThanHeld), ...compared];
  const found = { warnings, supersedes, changes };
  if (options.dryRun)
    return toVerdict(files, { status: 'dry-run', ...found, storeVersion: preview.storeVersion });
  const staged = toStaged(files, warnings);
  const { storeVersion } = await keeper.commitExtract(staged, options.by, preview.storeVersion);
  return toVerdict(files, { status: 'accepted', ...found, storeVersion });
}

async function previewHeld(files: Accepted, held: ExtractInStore, keeper: Keeper): Promise<BroughtExtract> {
  const changes = held.status === 'withdrawn' ? await previewRestoring(files, held, keeper) : NO_CHANGES;
  const warnings = [alreadyHeldWarning(held)];
  const storeVersion = await keeper.version();
  const { supersedes } = held;
  return toVerdict(files, { status: 'dry-run', warnings, supersedes, changes, storeVersion });
}

/** Nothing of a withdrawn extract is shown, so that restoring it changes what a new one of the same content would. */
async function previewRestoring(
  files: Accepted,
  { id, released }: ExtractInStore,
  keeper: Keeper,
): Promise<ShownChanges> {
  const reading = { ...files.reading, released };
  const { changes } = await keeper.previewExtract(toStaged({ ...files, reading, id: `${id} restored` }, []));
  return changes;
}

async function restore(
  files: Accepted,
  held: ExtractInStore,
  by: string | Maker,
  keeper: Keeper,
): Promise<BroughtExtract> {
  const { extract, olderThanHeld, storeVersion } = await keeper.restoreExtract(held.id, by);
  const warnings = [...olderWarning(olderThanHeld), ...keptAsAcceptedWarning(files.reading, held)];
  const changes = await keeper.findChanges(held.id, { offset: 0, limit: SERIES_IN_VERDICT });
  const { supersedes } = extract;
  return toVerdict(files, { status: 'accepted', warnings, supersedes, changes, storeVersion });
}

async function recognise(files: Accepted, held: ExtractInStore, keeper: Keeper): Promise<BroughtExtract> {
  const warnings = keptAsAcceptedWarning(files.reading, held);
  const storeVersion = await keeper.version();
  const { supersedes } = held;
  return toVerdict(files, { status: 'repeat', warnings, supersedes, changes: NO_CHANGES, storeVersion });
}

function toStaged(files: Accepted, found: readonly WarningCount[]): StagedExtract {
  const { id, reading, fileName, sha256, bytes, staging } = files;
  const { layout, publisher, released, releasedStated, entries } = reading;
  const { indicators, areas, periods, licence, policy, demonstration, dependsOn } = reading;
  const facts = { id, layout, publisher, fileName, sha256, released, releasedStated };
  const content = { entries, indicators, areas, periods, dependsOn };
  const terms = { licence, policy, demonstration };
  const rows = rowsForHistory(reading, bytes);
  const warnings = [...rows.warnings, ...found];
  return { extract: { ...facts, ...rows, ...content, ...terms, warnings }, areas: reading.newAreas, staging };
}

function toVerdict(
  { reading, id }: Accepted,
  found: Pick<BroughtExtract, 'status' | 'warnings' | 'supersedes' | 'changes' | 'storeVersion'>,
): BroughtExtract {
  const { layout, recognised, rowsRead, rowsAccepted, observations, entries } = reading;
  const { indicators, areas, newAreas, periods, totals, dependsOn } = reading;
  const rows = { layout, recognised, rowsRead, rowsAccepted, observations, entries };
  const content = { indicators, areas, newAreas, periods, totals, dependsOn };
  const warnings = [...reading.warnings, ...found.warnings];
  return { id, ...rows, ...content, ...found, warnings };
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
