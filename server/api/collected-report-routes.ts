import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { collectedReportAnswerSchema, collectedReportQuestionSchema } from '../contract/collected-report.ts';
import { reportLimits } from '../contract/report-limits.ts';
import { collectedReportFileName } from '../reports/collected-report-file-name.ts';
import { cacheControlFor, identityOf, openAnswers } from './answer-route.ts';
import { type ApiEnvironment, type ApiRooms, apiBase } from './api-dependencies.ts';
import { type CollectedReport, collectReport, type OpenItem } from './collect-report.ts';
import { describeOperation, problemAnswers, unchanged } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { attachment } from './file-disposition.ts';
import type { Representation } from './kept-bytes.ts';
import { originOfService } from './origin-of-service.ts';
import { readQuestion } from './read-question.ts';
import { namingItemLater, type ReadItem, readReportItem } from './read-report-item.ts';
import { mediaTypes } from './represent-answer.ts';
import type { OperationId } from './route-roles.ts';
import { askAgain, sendKept } from './send-kept.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A report in one of its forms. */
interface ReportForm {
  readonly path: string;
  readonly operationId: OperationId;
  readonly summary: string;
  readonly description: string;
  readonly content: Readonly<
    Record<string, { readonly schema: z.ZodType | { type: 'string'; format: 'binary' } }>
  >;
  /** Where its bytes are kept: documents of several megabytes stand apart from answers. */
  readonly keptIn: 'kept' | 'keptDocuments';
  readonly represent: (report: CollectedReport) => Promise<Representation>;
}

const forms: readonly ReportForm[] = [
  {
    path: '/reports/collected',
    operationId: 'readCollectedReport',
    summary: "Charts and tables of one's own choice as one report: what stands in it, item by item.",
    description:
      'All that the report says, in order, so that it can be laid out without working anything out.',
    content: { [mediaTypes.json]: { schema: collectedReportAnswerSchema } },
    keptIn: 'kept',
    represent: async ({ answer }) => ({
      bytes: new TextEncoder().encode(JSON.stringify(collectedReportAnswerSchema.parse(answer))),
      contentType: mediaTypes.json,
      disposition: null,
    }),
  },
  {
    path: '/reports/collected.docx',
    operationId: 'writeCollectedReport',
    summary: 'The same report, to be edited in a word processor.',
    description: 'A Word document: findings, figures with descriptions, tables, notes, methods, sources.',
    content: { [wordType]: { schema: { type: 'string', format: 'binary' } } },
    keptIn: 'keptDocuments',
    represent: async (report) => {
      // Loaded with the first document: what writes Word files would hold up every start.
      const { writeCollectedReport } = await import('../reports/collected-report/write-collected-report.ts');
      return {
        bytes: await writeCollectedReport(report.answer, report.items),
        contentType: wordType,
        disposition: attachment(collectedReportFileName(report.answer, 'docx')),
      };
    },
  },
];

/** `GET /reports/collected` and `/reports/collected.docx`: what people collected, as one report. */
export function addCollectedReportRoutes(rooms: ApiRooms): void {
  for (const form of forms) {
    const { path, operationId, summary, description, content } = form;
    describeOperation(rooms.app, {
      method: 'get',
      path: apiBase + path,
      operationId,
      summary,
      request: { query: collectedReportQuestionSchema },
      responses: { 200: { description, content }, ...unchanged, ...problemAnswers.unknown },
    });
    rooms.app.get(apiBase + path, (context) => sendReport(rooms, context, form));
  }
}

async function sendReport(
  rooms: ApiRooms,
  context: Context<ApiEnvironment>,
  { keptIn, represent }: ReportForm,
): Promise<Response> {
  const given = context.req.queries();
  refuseTooMany(given.item?.length ?? 0);
  const question = readQuestion(collectedReportQuestionSchema, given);
  const items = question.item.map((item, at) => readReportItem(item, at + 1));
  const answers = await openAnswers(rooms, question.asAt);
  const opened = await Promise.all(items.map((item) => openItem(rooms, item, question.asAt)));
  return sendKept(context, rooms[keptIn], {
    identity: [...(await identityOf(rooms, answers, context)), ...opened.map((item) => item.context.version)],
    cacheControl: leastOf([question.asAt, ...items.map((item) => item.question.asAt ?? question.asAt)]),
    make: async () =>
      represent(await collectReport(question, opened, answers, originOfService(context, rooms.trustProxy))),
  });
}

function refuseTooMany(items: number): void {
  if (items <= reportLimits.items) return;
  throw new RequestError(
    400,
    `too many items: ${items}; a report takes at most ${reportLimits.items}, so make two of it`,
  );
}

const openItem = (rooms: ApiRooms, item: ReadItem, asAt: string | undefined): Promise<OpenItem> =>
  namingItemLater(item, async () => ({
    ...item,
    context: await openAnswers(rooms, item.question.asAt ?? asAt),
  }));

/** A report may be kept without asking again only where that holds of every part of it. */
function leastOf(asAt: readonly (string | undefined)[]): string {
  const all = asAt.map(cacheControlFor);
  return all.includes(askAgain) ? askAgain : (all[0] ?? askAgain);
}
