/**
 * Wiring: worker threads that each read one extract into its staging place, and the conversation with them. Large files
 * are parsed there so that the thread which answers questions keeps its pace; `ingest-worker.ts` is the other side.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AnswerHeld } from './ingest/answer-held.ts';
import { BlockQueue } from './ingest/block-queue.ts';
import type { Reading } from './ingest/reading.ts';
import type {
  HeldMessage,
  MessageFromThread,
  MessageToThread,
  ReadingConnections,
  ReadingRequest,
  ReadingThread,
} from './ingest/reading-thread.ts';
import { ReadingFailedError } from './observation/reading-failed-error.ts';
import { threadProgram } from './thread-program.ts';

/** How long a thread that was told to give up may take to let go of its staging place before it is ended. */
const patienceInMilliseconds = 5_000;

/** How long a thread with nothing to do is kept: starting one takes a fifth of a second, keeping one takes memory. */
const idleInMilliseconds = 60_000;

/**
 * A thread that has read more than this is not kept: what a large file leaves behind would stand beside the memory that
 * its commit needs, and a fifth of a second is little beside the reading of it.
 */
const keptAtMostInBytes = 64 * 1024 * 1024;

/** Hardly anything that is read outlives its row: with the usual 48 MB the same work takes as long. */
const youngGenerationInMegabytes = 16;

const catalogueFolder = fileURLToPath(new URL('../data/catalogue', import.meta.url));

/** Makes threads as they are asked for, and keeps one that has done its work for the next file. */
export class ReadingThreads {
  /** Bundled before any thread is wanted, since no answer can be given meanwhile. */
  readonly #program = threadProgram(new URL('./ingest-worker.ts', import.meta.url));
  readonly #stagingProgram = threadProgram(new URL('./staging-worker.ts', import.meta.url));
  #spare: { readonly worker: Worker; readonly patience: NodeJS.Timeout } | null = null;
  readonly #running = new Set<Worker>();

  /** Starts reading one extract on a thread of its own. */
  readonly start = (request: ReadingRequest, connections: ReadingConnections): ReadingThread =>
    new WorkerReadingThread(this.#take(), request, connections, (worker, bytes) => this.#keep(worker, bytes));

  /** Ends every thread; a reading that was still under way fails. */
  async close(): Promise<void> {
    await Promise.all([...this.#running].map((worker) => worker.terminate()));
  }

  #take(): Worker {
    if (this.#spare === null) return this.#startWorker();
    const { worker, patience } = this.#spare;
    this.#spare = null;
    clearTimeout(patience);
    worker.ref();
    return worker;
  }

  #startWorker(): Worker {
    const worker = new Worker(this.#program, {
      eval: true,
      execArgv: [],
      workerData: { catalogueFolder, stagingProgram: this.#stagingProgram },
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationInMegabytes },
    });
    this.#running.add(worker);
    worker.once('exit', () => {
      this.#running.delete(worker);
      if (this.#spare?.worker === worker) this.#spare = null;
    });
    return worker;
  }

  #keep(worker: Worker, bytesRead: number): void {
    if (this.#spare !== null || bytesRead > keptAtMostInBytes) {
      worker.terminate();
      return;
    }
    worker.unref();
    const patience = setTimeout(() => worker.terminate(), idleInMilliseconds).unref();
    this.#spare = { worker, patience };
  }
}

/** One reading on a thread. The thread is given back after its verdict; without one it is ended. */
class WorkerReadingThread implements ReadingThread {
  readonly #worker: Worker;
  readonly #giveBack: (worker: Worker, bytesRead: number) => void;
  readonly #reading: Promise<Reading>;
  readonly #answers: AnswerHeld;
  #ended = false;
  /** Why nothing can come of the reading, where the thread itself is not to blame. */
  #fault: unknown = null;
  #bytesTaken = 0;
  readonly #blocks = new BlockQueue((bytes) => this.#say({ kind: 'chunk', bytes }));

  constructor(
    worker: Worker,
    request: ReadingRequest,
    { held, onProgress }: ReadingConnections,
    giveBack: (worker: Worker, bytesRead: number) => void,
  ) {
    this.#worker = worker;
    this.#giveBack = giveBack;
    this.#answers = new AnswerHeld(held);
    const released = new AbortController();
    this.#reading = new Promise((resolve, reject) => {
      const listen = <Heard>(event: string, heard: (said: Heard) => void) => {
        worker.on(event, heard);
        released.signal.addEventListener('abort', () => worker.off(event, heard));
      };
      listen('message', (message: MessageFromThread) => {
        if (message.kind === 'read') resolve(message.reading);
        else if (message.kind === 'progress') onProgress?.(message);
        else if (message.kind === 'used') this.#blocks.takeBack();
        else void this.#answer(message);
      });
      listen('error', (cause) => reject(new ReadingFailedError('reading thread failed', { cause })));
      listen('exit', (code) =>
        reject(this.#fault ?? new ReadingFailedError(`reading thread ended without a verdict: ${code}`)),
      );
    });
    this.#reading.then(
      () => {
        released.abort();
        this.#release();
      },
      () => {
        // Whoever waits for the reading is told; where the bytes stopped coming first, that is told instead.
        this.#ended = true;
      },
    );
    this.#say({ kind: 'start', request });
  }

  beginFile(fileName: string): void {
    if (this.#ended) return;
    this.#blocks.flush();
    this.#say({ kind: 'file', fileName });
  }

  async take(chunk: Uint8Array): Promise<void> {
    this.#bytesTaken += chunk.byteLength;
    // After a verdict (a file refused before its end) the rest is of no interest.
    for (let rest = chunk; rest.byteLength > 0 && !this.#ended; ) {
      // The end of a file before this one may have taken the last block.
      if (this.#blocks.isFull) await Promise.race([this.#blocks.room(), this.#reading]);
      else rest = rest.subarray(this.#blocks.fill(rest));
    }
  }

  finish(): Promise<Reading> {
    if (!this.#ended) {
      this.#blocks.flush();
      this.#say({ kind: 'end' });
    }
    return this.#reading;
  }

  async stop(): Promise<void> {
    if (!this.#ended) await this.#giveUp();
    await this.#answers.close();
  }

  async #giveUp(): Promise<void> {
    this.#say({ kind: 'give-up' });
    const ended = this.#reading.then(
      () => true,
      () => true,
    );
    const patience = wait(patienceInMilliseconds, false, { ref: false });
    if (!(await Promise.race([ended, patience]))) await this.#worker.terminate();
  }

  /** Where what is held cannot be had, the thread is told to give up, and whoever waits for the reading why. */
  async #answer(message: HeldMessage): Promise<void> {
    try {
      this.#say({ kind: 'held', batch: await this.#answers.answer(message) });
    } catch (error) {
      this.#fault = error;
      this.#say({ kind: 'give-up' });
    }
  }

  #release(): void {
    this.#ended = true;
    this.#giveBack(this.#worker, this.#bytesTaken);
  }

  #say(message: MessageToThread): void {
    this.#worker.postMessage(message);
  }
}
