import { RequestError } from './error-response.ts';
import { readBody } from './read-body.ts';
import { readForm, type UploadedForm } from './read-form.ts';

const tableTypes = [
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/csv',
  'application/octet-stream',
  'application/geo+json',
  'application/vnd.ms-excel',
];

/**
 * The files in a request: its body as it is, or the `file` parts of a form. Fails with 415 where the content type says
 * that it is no table, with 413 as soon as it is longer than `maxBytes`, and with 400 where the body breaks off or the
 * form holds no file. Once the signal is aborted it fails with its reason, and waits for no more bytes.
 */
export async function readUpload(
  request: Request,
  maxBytes: number,
  givingUp?: AbortSignal,
): Promise<UploadedForm> {
  const given = request.headers.get('content-type') ?? 'application/octet-stream';
  const type = given.replace(/;.*$/s, '').trim().toLowerCase();
  refuseLength(Number(request.headers.get('content-length') ?? 0), maxBytes);
  const body = limitLength(readBody(request, givingUp), maxBytes);
  if (type === 'multipart/form-data') return readForm(body, given);
  if (tableTypes.includes(type)) return { files: onlyBody(body), mapping: null };
  throw new RequestError(415, `not a table: ${type}; send the CSV file itself, as text/csv`);
}

async function* onlyBody(chunks: AsyncIterable<Uint8Array>) {
  yield { chunks, fileName: null };
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
