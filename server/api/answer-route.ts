import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { AnswerContext } from '../answers/answer-context.ts';
import { resolveVersion } from '../answers/resolve-version.ts';
import { formats } from '../contract/parts.ts';
import { addressToAskAgain } from './address-to-ask-again.ts';
import { type ApiEnvironment, type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeRoute } from './describe-route.ts';
import { originOfService } from './origin-of-service.ts';
import { readQuestion } from './read-question.ts';
import { type AnswerTable, type Format, mediaTypes, representAnswer } from './represent-answer.ts';
import type { OperationId } from './route-roles.ts';
import { askAgain, forADay, sendKept } from './send-kept.ts';

/** What any question may say of the answer it wants. */
export interface AnyQuestion {
  readonly format?: Format | undefined;
  readonly asAt?: string | undefined;
}

/** An address that answers a question about what the store holds. */
export interface AnswerRoute<Question extends AnyQuestion, Answer> {
  /** Below the base, with its parameter in braces: `/areas/{code}`. */
  readonly path: string;
  /** What programs made from the description call it. */
  readonly operationId: OperationId;
  readonly summary: string;
  readonly question: z.ZodObject & z.ZodType<Question>;
  readonly answer: z.ZodType<Answer>;
  /** The parameter within the path; absent where it has none. */
  readonly subject?: { readonly name: string; readonly description: string };
  /** Whether its parameters name things that may be unknown (404); a `subject` always does. */
  readonly mayNotFind?: boolean;
  /** Whether what is asked may be impossible as things stand (409). */
  readonly mayConflict?: boolean;
  /** `subject` is blank where the path has none. */
  readonly ask: (question: Question, subject: string, context: AnswerContext) => Promise<Answer>;
  /** Absent where the answer is no table. */
  readonly table?: AnswerTable<Answer>;
}

/** Adds an address to the interface and to its description. */
export function addAnswerRoute<Question extends AnyQuestion, Answer>(
  rooms: ApiRooms,
  route: AnswerRoute<Question, Answer>,
): void {
  describeRoute(rooms.app, route);
  rooms.app.get(toPattern(route.path), async (context) => {
    const question = readQuestion<Question>(route.question, context.req.queries());
    const subject = route.subject ? (context.req.param(route.subject.name) ?? '') : '';
    const format = chooseFormat(question.format, context, route.table !== undefined);
    const answers = await openAnswers(rooms, question.asAt);
    return sendKept(context, rooms.kept, {
      identity: [...(await identityOf(rooms, answers, context)), format],
      cacheControl: cacheControlFor(question.asAt),
      ofStore: true,
      make: async () =>
        representAnswer(
          route,
          format,
          await route.ask(question, subject, answers),
          addressToAskAgain(context, rooms, route.question, answers.version),
        ),
    });
  });
}

/** The store at the version asked for, and the day on which it is asked. */
export async function openAnswers(rooms: ApiRooms, asAt: string | undefined): Promise<AnswerContext> {
  const { store, catalogue, now } = rooms;
  const today = now().toISOString().slice(0, 10);
  return { store, catalogue, version: await resolveVersion(asAt, store), today };
}

/**
 * What any answer from the store depends on. When its version was made tells apart two stores that are at the same
 * version; the day decides which areas are in force.
 */
export async function identityOf(
  { productVersion, store, trustProxy }: ApiRooms,
  { version, today }: AnswerContext,
  context: Context<ApiEnvironment>,
): Promise<(string | number | null)[]> {
  return [
    productVersion,
    version,
    await store.versionMadeAt(version),
    today,
    canonicalAddress(context, trustProxy),
  ];
}

/** An answer as at a store version stays what it is; any other may change with the next extract. */
export function cacheControlFor(asAt: string | undefined): string {
  return /^\d+$/.test(asAt?.trim() ?? '') ? forADay : askAgain;
}

function toPattern(path: string): string {
  return apiBase + path.replace(/\{(\w+)\}/g, ':$1');
}

/**
 * The order of different parameters means nothing; that of a repeated one is kept, since it orders the answer. Files name
 * the whole address, so that where the service was reached tells them apart too.
 */
function canonicalAddress(context: Context<ApiEnvironment>, trustProxy: boolean): string {
  const { pathname, searchParams } = new URL(context.req.url);
  searchParams.sort();
  return `${originOfService(context, trustProxy)}${pathname}?${searchParams}`;
}

function chooseFormat(asked: Format | undefined, context: Context<ApiEnvironment>, isTable: boolean): Format {
  if (asked !== undefined || !isTable) return asked ?? 'json';
  const type = accepts(context, {
    header: 'Accept',
    supports: Object.values(mediaTypes),
    default: mediaTypes.json,
  });
  return formats.find((format) => mediaTypes[format] === type) ?? 'json';
}
