import { type FileOfExtract, type ReadOptions, readExtract } from '../../server/ingest/read-extract.ts';
import type { Reading } from '../../server/ingest/reading.ts';
import type { Entry } from '../../server/observation/entry.ts';
import type { Observation } from '../../server/observation/observation.ts';
import { heldInMemory } from './held-in-memory.ts';
import { openMemoryStagingWriter } from './memory-staging-writer.ts';
import { smallCatalogue } from './small-catalogue.ts';

/** What came of reading a file: the reading, what was staged, and what became of the staging place. */
export interface ReadFile {
  readonly reading: Reading;
  readonly observations: readonly Observation[];
  readonly entries: readonly Entry[];
  readonly staging: 'open' | 'finished' | 'abandoned';
}

/** A file of a test by its name. */
export type FileByName = readonly [fileName: string, content: string | Uint8Array];

/** Reads a file given as text or bytes, in pieces of `pieceBytes`, with the small catalogue of tests. */
export async function readFile(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  pieceBytes = 50_000,
): Promise<ReadFile> {
  return readFiles([['test.csv', content]], options, pieceBytes);
}

/** Reads several files as one extract. */
export async function readFiles(
  files: readonly FileByName[],
  options: Partial<ReadOptions> = {},
  pieceBytes = 50_000,
): Promise<ReadFile> {
  const writer = openMemoryStagingWriter();
  const defaults = {
    layout: 'auto',
    policy: null,
    period: null,
    released: null,
    mapping: null,
    today: '2026-11-22',
  } as const;
  const reading = await readExtract(inOrder(files, pieceBytes), {
    ...defaults,
    catalogue: smallCatalogue,
    held: heldInMemory(),
    writer,
    ...options,
  });
  return { reading, observations: writer.observations(), entries: writer.entries(), staging: writer.state() };
}

/** How often each rule warned; the empty object for a refused file. */
export function countWarnings(reading: Reading): Record<string, number> {
  if (!reading.accepted) return {};
  return Object.fromEntries(reading.warnings.map(({ rule, count }) => [rule, count]));
}

/** Line, column and rule of each problem; empty for an accepted file. */
export function listProblems(reading: Reading): [number | null, string | null, string][] {
  if (reading.accepted) return [];
  return reading.problems.map(({ line, column, rule }) => [line, column, rule]);
}

async function* inOrder(files: readonly FileByName[], pieceBytes: number): AsyncGenerator<FileOfExtract> {
  for (const [fileName, content] of files) {
    yield { fileName, chunks: inPieces(Buffer.from(content), pieceBytes) };
  }
}

async function* inPieces(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}
