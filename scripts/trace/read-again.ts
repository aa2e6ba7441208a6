import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import type { ExtractAnswer } from '../../server/contract/extracts.ts';
import type { Held } from '../../server/ingest/held.ts';
import { extractId, identifyBytes } from '../../server/ingest/identify-extract.ts';
import { readExtract } from '../../server/ingest/read-extract.ts';
import type { StagingSummary, StagingWriter } from '../../server/ingest/staging-writer.ts';
import { ageKey } from '../../server/observation/age-band.ts';
import type { ColumnMapping } from '../../server/observation/column-mapping.ts';
import type { Observation } from '../../server/observation/observation.ts';
import { lastDay } from '../../server/observation/period.ts';

/** A file that was supplied, with what it is known by. */
export interface SuppliedFile {
  readonly file: string;
  readonly sha256: string;
}

export async function hashFile(file: string): Promise<SuppliedFile> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return { file, sha256: hash.digest('hex') };
}

/** The supplied files whose bytes an extract is made of; null where they are not all there. */
export function findFilesOf(
  { sha256 }: Pick<ExtractAnswer, 'sha256'>,
  supplied: readonly SuppliedFile[],
): readonly SuppliedFile[] | null {
  const single = supplied.find((file) => file.sha256 === sha256);
  if (single) return [single];
  return (
    allSubsets(supplied).find((files) => identifyBytes(files.map((file) => file.sha256)) === sha256) ?? null
  );
}

/** Every choice of two or more; of very many files only all of them, since nobody brought more than twenty at once. */
function allSubsets(files: readonly SuppliedFile[]): SuppliedFile[][] {
  if (files.length > 12) return [[...files]];
  return Array.from({ length: 2 ** files.length }, (_, chosen) =>
    files.filter((_file, at) => (chosen & (1 << at)) !== 0),
  ).filter(({ length }) => length > 1);
}

/** How an extract is read again. */
export interface ReadingAgain {
  readonly catalogue: Catalogue;
  /** Saved mappings, among which is the one that read it, where one did. */
  readonly mappings: readonly ColumnMapping[];
  /** As it was given with the file; null where the file says it. */
  readonly period: string | null;
  readonly today: string;
  /** Keys of the figures that are wanted, as `figureKey` writes them; all others are let go as they are read. */
  readonly wanted: ReadonlySet<string>;
}

/**
 * The wanted figures of an extract as the same code reads them that took it in, from files whose hash is its own. They
 * are kept in memory only. Throws an Error that says why where the files can no longer be read so.
 */
export async function readAgain(
  extract: ExtractAnswer,
  files: readonly SuppliedFile[],
  { catalogue, mappings, period, today, wanted }: ReadingAgain,
): Promise<ReadonlyMap<string, Observation>> {
  if (extract.dependsOn.length > 0) {
    throw new Error(
      `made with the content of other extracts (${extract.dependsOn.join(', ')}); such figures cannot be read again from the file alone`,
    );
  }
  const { layout, policy, released, releasedStated } = extract;
  const found = new Map<string, Observation>();
  const reading = await readExtract(open(files), {
    ...{ layout, policy, period, today, catalogue },
    released: releasedStated ? released : null,
    mapping: layout === 'mapped' ? findMapping(extract, mappings) : null,
    writer: keepWanted(wanted, found),
    held: nothingHeld,
  });
  if (reading.accepted) return found;
  const why = reading.problems[0]?.message ?? 'no problem told';
  throw new Error(`no longer read as it was: ${why}; where its period was given with it, give --file-period`);
}

function findMapping(
  { id, sha256 }: Pick<ExtractAnswer, 'id' | 'sha256'>,
  mappings: readonly ColumnMapping[],
): ColumnMapping {
  const mapping = mappings.find((each) => extractId(sha256, each) === id);
  if (mapping) return mapping;
  throw new Error('read by a column mapping that is no longer saved; save it again under any name');
}

async function* open(files: readonly SuppliedFile[]) {
  for (const { file } of files) yield { fileName: basename(file), chunks: createReadStream(file) };
}

/** What keys of observations look like beside those of answers: answers name the last day of a period. */
function keyOf(observation: Observation): string {
  const { indicator, area, period, sex, age, category } = observation;
  return [
    ...[indicator, area, period.start, lastDay(period), sex, ageKey(age)],
    ...[category?.type ?? '', category?.value ?? ''],
  ].join('\u001f');
}

/** A staging place in memory that keeps what is wanted. The store has judged the whole file before: nothing is judged here. */
function keepWanted(wanted: ReadonlySet<string>, found: Map<string, Observation>): StagingWriter {
  let observations = 0;
  const nothingWrong: Omit<StagingSummary, 'observations'> = {
    ...{ entries: 0, repeatedRows: 0, firstRepeatedLine: null, conflicts: [] },
    partDifferences: { count: 0, first: [] },
  };
  return {
    write: (observation) => {
      observations++;
      const key = keyOf(observation);
      if (wanted.has(key) && !found.has(key)) found.set(key, observation);
    },
    writeEntry: () => undefined,
    finish: async () => ({ ...nothingWrong, observations }),
    abandon: async () => undefined,
  };
}

const nothingHeld: Held = {
  findEntries: noBatches,
  findObservations: async () => [],
  findReleases: noBatches,
};

async function* noBatches(): AsyncGenerator<never> {
  yield* [];
}
