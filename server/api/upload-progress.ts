import { setTimeout as wait } from 'node:timers/promises';
import type { EndEvent, ProgressEvent } from '../contract/extracts-events.ts';
import { RequestError } from './error-response.ts';

/** What happened to an upload; `quiet` says that nothing did for a while. */
export type UploadEvent =
  | { readonly kind: 'progress'; readonly data: ProgressEvent }
  | { readonly kind: 'end'; readonly data: EndEvent }
  | { readonly kind: 'quiet' };

/** Who brings an upload tells how it goes. */
export interface UploadReporter {
  progress(progress: ProgressEvent): void;
  end(end: EndEvent): void;
}

/** How long things last; tests have less patience. */
export interface ProgressPatience {
  /** How long a follower waits for an upload that has not begun. */
  readonly forBeginning: number;
  /** How often a follower hears that all is quiet. */
  readonly betweenSigns: number;
  /** How long the end of an upload is remembered. */
  readonly afterEnd: number;
}

const usualPatience: ProgressPatience = { forBeginning: 60_000, betweenSigns: 15_000, afterEnd: 60_000 };

/** Followers at once, of all uploads together. */
const followersAtMost = 200;

const secondsUntilRetry = 30;

/** How far the uploads are that are under way, for whoever wants to follow them. */
export class UploadProgress {
  readonly #uploads = new Map<string, Upload>();
  readonly #closing = new AbortController();
  readonly #patience: ProgressPatience;
  #followers = 0;

  constructor(patience: ProgressPatience = usualPatience) {
    this.#patience = patience;
  }

  /** Says that an upload begins. Fails with 409 where one of that name is under way. */
  begin(uploadId: string): UploadReporter {
    const known = this.#uploads.get(uploadId);
    if (known?.isUnderWay) {
      throw new RequestError(409, `upload under way: ${uploadId}; give each upload a name of its own`);
    }
    const upload = known && !known.hasEnded ? known : new Upload();
    this.#uploads.set(uploadId, upload);
    upload.begin();
    return {
      progress: (progress) => upload.progress(progress),
      end: (end) => {
        upload.end(end);
        setTimeout(() => this.#forget(uploadId, upload), this.#patience.afterEnd).unref();
      },
    };
  }

  /**
   * What happens to an upload from now on, its latest progress first; slow followers miss what was overtaken. Ends with
   * its `end`, with none when the signal aborts, and with `failed` when it does not begin in time or the service stops.
   * Fails with 503 where too many follow already.
   */
  follow(uploadId: string, signal: AbortSignal): AsyncGenerator<UploadEvent> {
    if (this.#followers >= followersAtMost) {
      throw new RequestError(
        503,
        `too many followers: ${followersAtMost}; wait for the answer to the upload itself`,
        { headers: { 'retry-after': String(secondsUntilRetry) } },
      );
    }
    this.#followers++;
    const upload = this.#uploads.get(uploadId) ?? new Upload();
    upload.followers++;
    this.#uploads.set(uploadId, upload);
    return this.#tell(uploadId, upload, signal);
  }

  /** Ends every follower of an upload that is not under way, since the service stops; the others hear the end of theirs. */
  close(): void {
    this.#closing.abort();
  }

  async *#tell(uploadId: string, upload: Upload, signal: AbortSignal): AsyncGenerator<UploadEvent> {
    const latestBeginning = Date.now() + this.#patience.forBeginning;
    let told = 0;
    try {
      for (;;) {
        const stop = this.#stopFor(upload, signal);
        if (stop.aborted || !(upload.hasBegun || Date.now() < latestBeginning)) break;
        if (upload.revision === told) yield* this.#waitFor(upload, latestBeginning, stop);
        if (upload.revision === told) continue;
        told = upload.revision;
        yield* upload.tell();
        if (upload.hasEnded) return;
      }
      if (!signal.aborted) yield { kind: 'end', data: { status: 'failed', id: null } };
    } finally {
      this.#followers--;
      upload.followers--;
      if (!upload.hasBegun && upload.followers === 0) this.#forget(uploadId, upload);
    }
  }

  async *#waitFor(upload: Upload, latestBeginning: number, stop: AbortSignal): AsyncGenerator<UploadEvent> {
    const left = upload.hasBegun ? Number.POSITIVE_INFINITY : latestBeginning - Date.now();
    const isQuiet = await upload.waitForNews(Math.min(this.#patience.betweenSigns, left), stop);
    if (isQuiet && !stop.aborted) yield { kind: 'quiet' };
  }

  /** Who follows an upload that is under way is told its end, also while the service stops. */
  #stopFor(upload: Upload, signal: AbortSignal): AbortSignal {
    return upload.isUnderWay ? signal : AbortSignal.any([signal, this.#closing.signal]);
  }

  #forget(uploadId: string, upload: Upload): void {
    if (this.#uploads.get(uploadId) === upload) this.#uploads.delete(uploadId);
  }
}

/** One upload as far as it is known. */
class Upload {
  #progress: ProgressEvent | null = null;
  #end: EndEvent | null = null;
  #news = new AbortController();
  hasBegun = false;
  followers = 0;
  /** Grows with everything that is to be told. */
  revision = 0;

  get hasEnded(): boolean {
    return this.#end !== null;
  }

  get isUnderWay(): boolean {
    return this.hasBegun && !this.hasEnded;
  }

  begin(): void {
    this.hasBegun = true;
  }

  progress({ bytes, rows, problems }: ProgressEvent): void {
    this.#progress = { bytes, rows, problems };
    this.#announce();
  }

  end(end: EndEvent): void {
    this.#end = end;
    this.#announce();
  }

  *tell(): Generator<UploadEvent> {
    if (this.#progress) yield { kind: 'progress', data: this.#progress };
    if (this.#end) yield { kind: 'end', data: this.#end };
  }

  /** Resolves to true where nothing happened in this time. */
  async waitForNews(milliseconds: number, stop: AbortSignal): Promise<boolean> {
    const signal = AbortSignal.any([this.#news.signal, stop]);
    return wait(milliseconds, true, { signal, ref: false }).catch(() => false);
  }

  #announce(): void {
    this.revision++;
    this.#news.abort();
    this.#news = new AbortController();
  }
}
