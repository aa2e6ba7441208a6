import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { basename, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { problemDocumentSchema, refusalSchema, verdictSchema } from '../../server/contract/extracts.ts';
import { healthAnswerSchema } from '../../server/contract/health.ts';
import type { BringOptions } from '../../server/ingest/bring-extract.ts';
import { readNotice } from '../../server/server-notice.ts';
import { type FileReport, reportBrought, reportFailure, reportRefusal } from './file-report.ts';

const patienceInMilliseconds = 3_000;

/** Where the server that holds a data folder's store answers; null when none does. */
export async function findServer(dataFolder: string): Promise<string | null> {
  const notice = await readNotice(dataFolder);
  if (notice === null) return null;
  return (await askVersion(notice.url)) === null ? null : notice.url;
}

/** Sends a file to the server and reports its verdict. Nothing is read twice: the file streams from disk. */
export async function sendToServer(
  server: string,
  dataFolder: string,
  file: string,
  options: Omit<BringOptions, 'by'>,
): Promise<FileReport> {
  const token = await readToken(dataFolder);
  const address = `${server}/api/v1/extracts?${toParameters(file, options)}`;
  const { status, answer } = await post(address, token, file);
  if (status === 200 || status === 201) return reportBrought(file, verdictSchema.parse(answer));
  const refusal = refusalSchema.safeParse(answer);
  if (refusal.success) return reportRefusal(file, refusal.data, await askVersion(server));
  return reportFailure(file, { rule: 'not-brought', detail: problemDocumentSchema.parse(answer).detail });
}

async function readToken(dataFolder: string): Promise<string> {
  const place = join(dataFolder, 'admin-token');
  try {
    return (await readFile(place, 'utf8')).trim();
  } catch (cause) {
    const advice =
      'the running server made it there; stop the server and start it again, and it makes a new one';
    throw new Error(`token not readable: ${place}; ${advice}`, { cause });
  }
}

/** Streams a file as a request's body. An answer that comes before all is sent (too large) is an answer like any other. */
function post(address: string, token: string, file: string): Promise<{ status: number; answer: unknown }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  return new Promise((resolve, reject) => {
    const sending = request(address, { method: 'POST', headers }, (response) => {
      json(response).then((answer) => resolve({ status: response.statusCode ?? 0, answer }), reject);
    });
    pipeline(createReadStream(file), sending).catch(reject);
  });
}

function toParameters(file: string, options: Omit<BringOptions, 'by'>): URLSearchParams {
  const { layout, policy, period, released, dryRun } = options;
  const given = { policy, period, released };
  return new URLSearchParams({
    fileName: basename(file),
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
