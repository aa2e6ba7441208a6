import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { basename } from 'node:path';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { problemDocumentSchema, refusalSchema, verdictSchema } from '../../server/contract/extracts.ts';
import { healthAnswerSchema } from '../../server/contract/health.ts';
import { readNotice } from '../../server/server-notice.ts';
import { type AdminTokenPlace, findAdminToken } from '../find-admin-token.ts';
import type { Destination } from './bring-here.ts';
import { type ExtractReport, reportBrought, reportFailure, reportRefusal } from './extract-report.ts';
import { isMappingFile, readMappingFile } from './find-asked-mapping.ts';
import { followUpload } from './follow-upload.ts';
import type { AskedOptions } from './read-arguments.ts';
import { type UploadBody, writeUpload } from './write-upload.ts';

const patienceInMilliseconds = 3_000;

/** Where the server that holds a data folder's store answers; null when none does. */
export async function findServer(dataFolder: string): Promise<string | null> {
  const notice = await readNotice(dataFolder);
  if (notice === null) return null;
  return (await askVersion(notice.url)) === null ? null : notice.url;
}

/** Sends extracts to the server that holds the store. Nothing is read twice: files stream from disk. */
export function openServer(server: string, settings: AdminTokenPlace): Destination {
  return {
    async bring(files, options, onProgress) {
      const uploadId = randomUUID();
      const following = onProgress && followUpload(server, uploadId, onProgress);
      try {
        return await send(files, options, { server, settings, uploadId });
      } finally {
        following?.stop();
      }
    },
    close: async () => undefined,
  };
}

async function send(
  files: readonly string[],
  options: AskedOptions,
  { server, settings, uploadId }: { server: string; settings: AdminTokenPlace; uploadId: string },
): Promise<ExtractReport> {
  const token = await findAdminToken(settings);
  const { mapping } = options;
  const isFile = mapping !== null && isMappingFile(mapping);
  const body = writeUpload(files, isFile ? await readMappingFile(mapping) : null);
  const parameters = toParameters(files, { ...options, mapping: isFile ? null : mapping });
  parameters.set('uploadId', uploadId);
  const { status, answer } = await post(`${server}/api/v1/extracts?${parameters}`, token, body);
  if (status === 200 || status === 201) {
    const verdict = verdictSchema.parse(answer);
    return reportBrought(files, verdict, verdict.indicators);
  }
  const refusal = refusalSchema.safeParse(answer);
  if (refusal.success) return reportRefusal(files, refusal.data, await askVersion(server));
  return reportFailure(files, { rule: 'not-brought', detail: problemDocumentSchema.parse(answer).detail });
}

/** Streams files as a request's body. An answer that comes before all is sent (too large) is an answer like any other. */
function post(
  address: string,
  token: string,
  { contentType, chunks }: UploadBody,
): Promise<{ status: number; answer: unknown }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': contentType };
  return new Promise((resolve, reject) => {
    const sending = request(address, { method: 'POST', headers }, (response) => {
      json(response).then((answer) => resolve({ status: response.statusCode ?? 0, answer }), reject);
    });
    pipeline(chunks, sending).catch(reject);
  });
}

/** Of several files each carries its own name. */
function toParameters(files: readonly string[], options: AskedOptions): URLSearchParams {
  const { layout, policy, period, released, mapping, dryRun } = options;
  const [only] = files;
  const fileName = only !== undefined && files.length === 1 ? basename(only) : null;
  const given = { policy, period, released, mapping, fileName };
  return new URLSearchParams({
    layout,
    dryRun: String(dryRun),
    ...Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    ),
  });
}

/** The version of the server's store; null when no server of ours answers. */
async function askVersion(server: string): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(patienceInMilliseconds);
    const response = await fetch(`${server}/api/v1/health`, { signal });
    return healthAnswerSchema.parse(await response.json()).storeVersion;
  } catch {
    // A server that was killed leaves its notice behind: then there is none, which is an answer and no fault.
    return null;
  }
}
