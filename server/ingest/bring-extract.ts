import { createHash } from 'node:crypto';
import type { FigureNumbers } from '../observation/figure-change.ts';
import type { ExtractVerdict } from './extract-verdict.ts';
import { identifyBytes } from './identify-extract.ts';
import type { InTurn } from './in-turn.ts';
import type { Keeper } from './keeper.ts';
import { type BringOptions, type ReadFiles, reachVerdict } from './reach-verdict.ts';
import type { Reading } from './reading.ts';
import type { ReadingProgress, ReadingThread, StartReading } from './reading-thread.ts';
import { untilAborted } from './until-aborted.ts';

/** A file as it arrives: its bytes may come slowly, and may stop coming (then the source fails). */
export interface IncomingFile {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly fileName: string;
}

export interface BringDependencies {
  readonly keeper: Keeper;
  readonly startReading: StartReading;
  /** Shared by everything that brings extracts to one keeper, so that one verdict is reached at a time. */
  readonly inTurn: InTurn;
  /** Standard error of a figure, null where it has none: by it a jump is told from chance. */
  readonly standardError: (figure: FigureNumbers) => number | null;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
  /** Aborted when extracts that have no verdict yet are to be given up; what has one is still taken in. */
  readonly givingUp?: AbortSignal | undefined;
}

/**
 * Brings one extract, of one file or of several that belong together: reads them on another thread as they come, one
 * after another, then refuses, recognises, restores or commits the whole in one step. Fails, leaving nothing behind,
 * when the bytes stop coming, the thread dies or it is given up before its verdict.
 */
export async function bringExtract(
  files: AsyncIterable<IncomingFile>,
  options: BringOptions,
  dependencies: BringDependencies,
): Promise<ExtractVerdict> {
  const { keeper, inTurn, givingUp } = dependencies;
  const staging = await keeper.newStaging();
  try {
    const read = await readFiles(files, staging, options, dependencies);
    return await inTurn(async () => {
      givingUp?.throwIfAborted();
      return reachVerdict(read, options, dependencies);
    });
  } finally {
    await keeper.discardStaging(staging);
  }
}

/** A single file as the files of an extract. */
export async function* onlyFile(file: IncomingFile): AsyncGenerator<IncomingFile> {
  yield file;
}

async function readFiles(
  files: AsyncIterable<IncomingFile>,
  staging: string,
  { layout, policy, period, released, mapping }: BringOptions,
  { startReading, keeper, onProgress, givingUp }: BringDependencies,
): Promise<ReadFiles<Reading>> {
  const request = { layout, policy, period, released, mapping, staging };
  const thread = startReading(request, { held: keeper, onProgress });
  const parts: { readonly fileName: string; readonly sha256: string }[] = [];
  let bytes = 0;
  try {
    for await (const { fileName, chunks } of files) {
      thread.beginFile(fileName);
      const sent = await sendFile(chunks, thread);
      parts.push({ fileName, sha256: sent.sha256 });
      bytes += sent.bytes;
    }
    const reading = await untilAborted(thread.finish(), givingUp);
    const fileName = parts.map((part) => part.fileName).join(' + ');
    return { reading, fileName, sha256: identifyBytes(parts.map(({ sha256 }) => sha256)), bytes, staging };
  } finally {
    await thread.stop();
  }
}

async function sendFile(
  chunks: AsyncIterable<Uint8Array>,
  thread: ReadingThread,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.byteLength;
    await thread.take(chunk);
  }
  return { sha256: hash.digest('hex'), bytes };
}
