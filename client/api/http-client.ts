/**
 * Turns a question into an answer of the interface, over HTTP. Nothing else in the client fetches; views see answers,
 * loading states and errors in words, never a response.
 */
import type { ProblemDocument } from '../../server/contract/extracts.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import type { SearchRecord } from '../selection/search-string.ts';

/** What went wrong, in the interface's own words (RFC 9457); `status` is 0 where no answer came at all. */
export class ApiError extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** The whole problem document: a refused extract carries its problems in it. */
  readonly document: unknown;

  constructor(problem: Pick<ProblemDocument, 'status' | 'title' | 'detail'>, document: unknown = null) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = 'ApiError';
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.document = document;
  }
}

/** Asks the interface and gives its answer. Throws an `ApiError` for every other outcome. */
export async function getAnswer<Answer>(
  path: string,
  parameters: SearchRecord,
  signal: AbortSignal,
): Promise<Answer> {
  return readAnswer(await send(interfaceAddress(path, parameters), { signal }));
}

/** Asks for a file of the interface, as a picture, by its address. Throws an `ApiError` for every other outcome. */
export async function getFile(address: string): Promise<Blob> {
  const response = await send(address, {});
  return response.ok ? response.blob() : readAnswer<Blob>(response);
}

/** Sends something to the interface, as whoever is signed in, and gives its answer (null where it has none). */
export async function sendAnswer<Answer>(
  path: string,
  parameters: SearchRecord,
  request: { readonly method: 'POST' | 'PUT' | 'DELETE'; readonly body?: unknown },
): Promise<Answer> {
  const headers = new Headers();
  if (request.body !== undefined) headers.set('content-type', 'application/json');
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  return readAnswer(
    await send(interfaceAddress(path, parameters), { method: request.method, headers, body }),
  );
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw unreachable();
  }
}

/** Of a request to which no answer came. */
export function unreachable(): ApiError {
  return new ApiError({
    status: 0,
    title: 'The service cannot be reached',
    detail: 'no answer came: check the connection, then try again.',
  });
}

/** What a response says: its answer, else an `ApiError`. */
export async function readAnswer<Answer>(response: Response): Promise<Answer> {
  const body = await readJson(response);
  // The server checks every answer against the schema of this type before it leaves.
  if (response.ok) return body as Answer;
  throw new ApiError(toProblem(response, body), body);
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError({
      status: response.status,
      title: 'The answer cannot be read',
      detail: `the service sent something other than JSON (status ${response.status}): try again, or tell whoever runs it.`,
    });
  }
}

function toProblem(response: Response, body: unknown): Pick<ProblemDocument, 'status' | 'title' | 'detail'> {
  const status = response.status;
  const given = typeof body === 'object' && body !== null ? body : {};
  const detail = 'detail' in given && typeof given.detail === 'string' ? given.detail : null;
  return {
    status,
    title: ownTitle(given) ?? statusTitles.get(status) ?? `The service answered with status ${status}`,
    detail: detail ?? 'it gave no reason: try again, or tell whoever runs it.',
  };
}

/** A problem of no type of its own is titled with the words of its HTTP status, which mean nothing to most people. */
function ownTitle(given: object): string | null {
  if ('type' in given && given.type === 'about:blank') return null;
  return 'title' in given && typeof given.title === 'string' ? given.title : null;
}

const statusTitles: ReadonlyMap<number, string> = new Map([
  [400, 'The question cannot be answered as asked'],
  [401, 'You are not signed in'],
  [403, 'This is not allowed'],
  [404, 'Nothing was found'],
  [413, 'The file is too large'],
  [415, 'The file is not a table'],
  [500, 'The service failed to answer'],
  [503, 'The service is not ready'],
]);
