import { z } from 'zod';
import {
  type AuditTrailAnswer,
  auditTrailAnswerSchema,
  auditTrailQuestionSchema,
  trailCheckSchema,
} from '../contract/access.ts';
import { auditTrailTable } from '../reports/audit-trail-table.ts';
import { toCsv } from '../reports/csv.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, unchanged } from './describe-route.ts';
import { attachment } from './file-disposition.ts';
import type { Representation } from './kept-bytes.ts';
import { readQuestion } from './read-question.ts';
import { mediaTypes } from './represent-answer.ts';
import { askAgain, sendKept } from './send-kept.ts';

const path = `${apiBase}/audit-trail`;

const usualLimit = 100;

/** `GET /audit-trail` and `/audit-trail/check`. */
export function addAuditTrailRoutes(rooms: ApiRooms): void {
  addTrail(rooms);
  addCheck(rooms);
}

/** Who did what, when and with which bytes, the last first. */
function addTrail({ app, store, kept }: ApiRooms): void {
  describeOperation(app, {
    method: 'get',
    path,
    operationId: 'readAuditTrail',
    summary: 'Who brought, withdrew, saved, made or revoked what, when and from which bytes, the last first.',
    request: { query: auditTrailQuestionSchema },
    responses: {
      200: {
        description: 'The answer, as JSON or as CSV.',
        content: {
          [mediaTypes.json]: { schema: auditTrailAnswerSchema },
          [mediaTypes.csv]: { schema: { type: 'string' } },
        },
      },
      ...unchanged,
    },
  });
  app.get(path, async (context) => {
    const question = readQuestion(auditTrailQuestionSchema, context.req.queries());
    const { offset = 0, limit = usualLimit, format = 'json' } = question;
    const answer = auditTrailAnswerSchema.parse(await store.access.findTrail({ offset, limit }));
    return sendKept(context, kept, {
      identity: ['audit-trail', format, offset, limit, answer.entryCount, answer.entries[0]?.hash ?? null],
      cacheControl: askAgain,
      make: async () => represent(answer, format),
    });
  });
}

/** Follows the whole chain: a second for some hundred thousand entries. */
function addCheck({ app, store }: ApiRooms): void {
  describeOperation(app, {
    method: 'get',
    path: `${path}/check`,
    operationId: 'checkAuditTrail',
    summary: 'Whether the audit trail is as it was written.',
    responses: {
      200: { description: 'The answer.', content: { 'application/json': { schema: trailCheckSchema } } },
    },
  });
  app.get(`${path}/check`, async (context) => {
    readQuestion(z.object({}).strict(), context.req.queries());
    context.header('Cache-Control', 'no-store');
    return context.json(trailCheckSchema.parse(await store.access.checkTrail()), 200);
  });
}

function represent(answer: AuditTrailAnswer, format: 'json' | 'csv'): Representation {
  const [text, disposition] =
    format === 'csv'
      ? [toCsv(auditTrailTable(answer.entries)), attachment(`audit-trail-to-entry-${answer.entryCount}.csv`)]
      : [JSON.stringify(answer), null];
  return { bytes: new TextEncoder().encode(text), contentType: mediaTypes[format], disposition };
}
