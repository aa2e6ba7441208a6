import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { NotAllowedError } from '../access/not-allowed-error.ts';
import { QuestionError } from '../answers/answer-context.ts';
import type { ProblemDocument } from '../contract/extracts.ts';
import { OvertakenError } from '../observation/overtaken-error.ts';
import { ReadingFailedError } from '../observation/reading-failed-error.ts';
import { StoppedError } from '../observation/stopped-error.ts';
import { StoreDamagedError } from '../store/store-damaged.ts';
import { isAboutRoom } from '../store/store-full.ts';
import { StoreUnavailableError } from '../store/store-unavailable.ts';
import type { ApiEnvironment, ServiceLog } from './api-dependencies.ts';

/** A request that cannot be met; the message says what is wrong and how to mend it. */
export class RequestError extends Error {
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ContentfulStatusCode,
    message: string,
    options: { readonly headers?: Readonly<Record<string, string>>; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'RequestError';
    this.status = status;
    this.headers = options.headers ?? {};
  }
}

/** When it is worth asking again while the database behind the store is away, or the service starts or stops. */
const secondsUntilRetry = 5;

export const retryLater = { 'retry-after': String(secondsUntilRetry) };

/** The answer to a request that failed. A fault of our own is logged whole and told only by its request id. */
export function toErrorResponse(error: unknown, context: Context<ApiEnvironment>, log: ServiceLog): Response {
  if (error instanceof RequestError) {
    return problemResponse(context, { status: error.status, detail: error.message }, error.headers);
  }
  if (error instanceof QuestionError || error instanceof HTTPException) {
    return problemResponse(context, { status: error.status, detail: error.message });
  }
  if (error instanceof NotAllowedError)
    return problemResponse(context, { status: 403, detail: error.message });
  if (error instanceof OvertakenError) {
    return problemResponse(context, { status: 409, detail: `another change came first: ${error.message}` });
  }
  if (error instanceof StoppedError) {
    return problemResponse(context, { status: 503, detail: error.message }, retryLater);
  }
  const requestId = context.get('requestId');
  if (error instanceof StoreUnavailableError) {
    log.error({ err: error, requestId, path: context.req.path }, 'store unavailable');
    const detail = `the store is away: its database does not answer. Ask again in a few seconds; the log tells more under request ${requestId}`;
    return problemResponse(context, { status: 503, detail }, retryLater);
  }
  const told = tellFault(error);
  if (told !== null) {
    log.error({ err: error, requestId, path: context.req.path }, told.logged);
    return problemResponse(context, {
      status: told.status,
      detail: `${told.detail}; the log tells more under request ${requestId}`,
    });
  }
  log.error({ err: error, requestId, path: context.req.path }, 'request failed');
  const detail = `internal fault: the service failed to answer; its log tells more under request ${requestId}`;
  return problemResponse(context, { status: 500, detail });
}

/** A fault that whoever runs the service can mend; null for one of our own. */
function tellFault(
  error: unknown,
): { readonly status: 500 | 503 | 507; readonly detail: string; readonly logged: string } | null {
  if (isAboutRoom(error)) {
    const detail =
      'no room: a disk of the service is full, and nothing was stored. Free space on it, then send the same again';
    return { status: 507, detail, logged: 'disk full' };
  }
  if (error instanceof StoreDamagedError) {
    const detail =
      'the store is damaged: what was asked for cannot be read. Stop the service and restore the newest backup with npm run restore';
    return { status: 503, detail, logged: 'store damaged' };
  }
  if (error instanceof ReadingFailedError) {
    const detail =
      'the file was not read to its end: the thread that read it failed, and nothing was stored. Send it again; where that fails too, send it in parts';
    return { status: 500, detail, logged: 'reading failed' };
  }
  return null;
}

/** A problem document of RFC 9457: the one shape of every error. Further members say more of a known kind of problem. */
export function problemResponse(
  context: Context<ApiEnvironment>,
  problem: Partial<ProblemDocument> & { readonly status: ContentfulStatusCode; readonly detail: string },
  headers: Readonly<Record<string, string>> = {},
): Response {
  const document: ProblemDocument = {
    type: 'about:blank',
    title: STATUS_CODES[problem.status] ?? 'Error',
    instance: `urn:request:${context.get('requestId')}`,
    ...problem,
  };
  return context.body(JSON.stringify(document), problem.status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  });
}
