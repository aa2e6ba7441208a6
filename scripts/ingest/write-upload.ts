import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ColumnMapping } from '../../server/observation/column-mapping.ts';

/** The body of an upload, and what it is. */
export interface UploadBody {
  readonly contentType: string;
  readonly chunks: AsyncIterable<Uint8Array | string>;
}

/** A single file as it is; several, or one with a mapping, as a form (RFC 7578) with the mapping first. */
export function writeUpload(files: readonly string[], mapping: ColumnMapping | null): UploadBody {
  const [only] = files;
  if (only !== undefined && files.length === 1 && mapping === null) {
    return { contentType: 'application/octet-stream', chunks: createReadStream(only) };
  }
  const boundary = `extract-${randomUUID()}`;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    chunks: writeForm(files, mapping, boundary),
  };
}

async function* writeForm(
  files: readonly string[],
  mapping: ColumnMapping | null,
  boundary: string,
): AsyncGenerator<Uint8Array | string> {
  if (mapping) {
    yield `--${boundary}\r\nContent-Disposition: form-data; name="mapping"\r\n\r\n${JSON.stringify(mapping)}\r\n`;
  }
  for (const file of files) {
    const disposition = `form-data; name="file"; filename="${escapeName(basename(file))}"`;
    yield `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`;
    yield* createReadStream(file);
    yield '\r\n';
  }
  yield `--${boundary}--\r\n`;
}

/** As browsers write names in forms. */
function escapeName(name: string): string {
  return name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
