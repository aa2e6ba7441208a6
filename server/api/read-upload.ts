import { Readable } from 'node:stream';
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

async function readForm(body: AsyncIterable<Uint8Array>, contentType: string): Promise<Upload> {
  const form = new Busboy({ headers: { 'content-type': contentType } });
  const files: string[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    form.once('finish', resolve);
    form.once('error', reject);
  });
  const first = new Promise<Upload>((resolve, reject) => {
    form.on('file', (field, content, fileName) => {
      files.push(fileName ?? field);
      if (files.length > 1) content.resume();
      else resolve({ chunks: untilEnd(content, ended, files), fileName: fileName ?? null });
    });
    ended.then(() => reject(noFile()), reject);
  });
  Readable.from(body, { objectMode: false })
    .once('error', (error) => form.destroy(error))
    .pipe(form);
  return first;
}

/** The first file's bytes; its end is told only once the form has ended with no other file in it. */
async function* untilEnd(
  content: Readable,
  ended: Promise<void>,
  files: readonly string[],
): AsyncGenerator<Uint8Array> {
  yield* content;
  await ended;
  if (files.length > 1) {
    throw new RequestError(400, `more than one file: ${files.join(', ')}; send each in a request of its own`);
  }
}

function noFile(): RequestError {
  return new RequestError(400, 'file missing: the form holds no file; send it in a part named file');
}
