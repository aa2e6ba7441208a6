import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { RequestError } from './error-response.ts';

/** A file as it comes in with a request. */
export interface Upload {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** As the sender names it; null where it does not. */
  readonly fileName: string | null;
}

const tableTypes = [
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/csv',
  'application/octet-stream',
  'application/vnd.ms-excel',
];

/** How long a form may go on once all of it has come and been read. */
const patienceInMilliseconds = 1_000;

/**
 * The file in a request: its body as it is, or the one `file` part of a form. Nothing is buffered. Fails with 415 where
 * the content type says that it is no table, with 413 as soon as it is longer than `maxBytes`, and with 400 where the
 * body breaks off or the form does not hold one file.
 */
export async function readUpload(request: Request, maxBytes: number): Promise<Upload> {
  const given = request.headers.get('content-type') ?? 'application/octet-stream';
  const type = given.replace(/;.*$/s, '').trim().toLowerCase();
  refuseLength(Number(request.headers.get('content-length') ?? 0), maxBytes);
  const body = limitLength(readBody(request), maxBytes);
  if (type === 'multipart/form-data') return readForm(body, given);
  if (tableTypes.includes(type)) return { chunks: body, fileName: null };
  throw new RequestError(415, `not a table: ${type}; send the CSV file itself, as text/csv`);
}

function refuseLength(length: number, maxBytes: number): void {
  if (length <= maxBytes) return;
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  throw new RequestError(413, `too large: more than ${megabytes} MB; split the file or raise MAX_UPLOAD_MB`);
}

async function* limitLength(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.byteLength;
    refuseLength(length, maxBytes);
    yield chunk;
  }
}

async function* readBody(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw new RequestError(400, 'upload broken off: the body ended early; send it again', { cause });
  } finally {
    reader.releaseLock();
  }
}

interface FormPart {
  readonly content: Readable;
  readonly name: string;
}

/** Resolves with the first file as soon as it begins; whatever ends the form badly after that fails its chunks. */
function readForm(body: AsyncIterable<Uint8Array>, contentType: string): Promise<Upload> {
  const form = openForm(contentType);
  const parts: FormPart[] = [];
  const givenUp = new AbortController();
  return new Promise<Upload>((resolve, reject) => {
    const ended = feed(form, body, parts, givenUp.signal).catch((error) => {
      for (const { content } of parts) content.destroy(error);
      throw error;
    });
    ended.then(() => reject(noFile()), reject);
    // An error without a listener would end the program; whoever feeds the form or reads the part is told of it.
    form.on('error', () => undefined);
    form.on('file', (field, content, fileName) => {
      content.on('error', () => undefined);
      content.once('close', () => content.readableEnded || givenUp.abort());
      parts.push({ content, name: fileName ?? field });
      if (parts.length > 1) content.resume();
      else resolve({ chunks: readPart(content, ended, parts), fileName: fileName ?? null });
    });
  });
}

function openForm(contentType: string): Busboy {
  try {
    // One chunk at a time, so that what the form cannot read is thrown by `write` and never beside it.
    return new Busboy({ headers: { 'content-type': contentType }, highWaterMark: 1 });
  } catch (cause) {
    const advice = 'let the program that sends the form write the content type itself';
    throw new RequestError(400, `boundary missing: ${contentType}; ${advice}`, { cause });
  }
}

/** Resolves at the end of a sound form. Fails where the body or the form does, or once the signal says to give up. */
async function feed(
  form: Busboy,
  body: AsyncIterable<Uint8Array>,
  parts: readonly FormPart[],
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const chunk of body) {
      if (!form.write(chunk)) await once(form, 'drain', { signal });
    }
    await end(form, parts, signal);
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    const advice = 'its parts and its closing boundary must be whole; send the form again';
    throw new RequestError(400, `malformed form: ${advice}`, { cause });
  }
}

/**
 * Resolves once the form has read all that it was given. It waits for ever for the end of a part whose headers break
 * off, so that it is given up when nothing is left that could keep it busy.
 */
async function end(form: Busboy, parts: readonly FormPart[], signal: AbortSignal): Promise<void> {
  const stuck = new AbortController();
  const ended = once(form, 'finish', { signal: AbortSignal.any([signal, stuck.signal]) });
  form.end();
  const giveUp = () => setTimeout(() => stuck.abort(), patienceInMilliseconds).unref();
  // A file that is not read to its end has failed, which is told where it did.
  Promise.all(parts.map(({ content }) => finished(content))).then(giveUp, () => undefined);
  await ended;
}

/** The first file's bytes; its end is told only once the form has ended with no other file in it. */
async function* readPart(
  content: Readable,
  ended: Promise<void>,
  parts: readonly FormPart[],
): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (cause) {
    // The form knows why.
    await ended;
    throw cause;
  }
  await ended;
  if (parts.length > 1) {
    const names = parts.map(({ name }) => name).join(', ');
    throw new RequestError(400, `more than one file: ${names}; send each in a request of its own`);
  }
}

function noFile(): RequestError {
  return new RequestError(400, 'file missing: the form holds no file; send it in a part named file');
}
