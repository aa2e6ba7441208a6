import { makeEnvelope } from '../answers/answer-envelope.ts';
import { type LayoutAnswer, layoutsAnswerSchema, layoutsQuestionSchema } from '../contract/layouts.ts';
import type { Layout } from '../ingest/layout.ts';
import { layouts } from '../ingest/layouts.ts';
import { layoutsTable } from '../reports/layouts-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addLayoutsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/layouts',
    operationId: 'listLayouts',
    summary: 'Every table that is read without being told how, with its columns.',
    question: layoutsQuestionSchema,
    answer: layoutsAnswerSchema,
    ask: async (_question, _subject, context) => ({
      ...(await makeEnvelope(context, false)),
      layouts: layouts.map(describeLayout),
    }),
    table: { of: layoutsTable, fileName: (_answer, extension) => `layouts.${extension}` },
  });
}

function describeLayout({ id, table, publisher, licence, defaultPolicy, columns }: Layout): LayoutAnswer {
  return {
    ...{ id, table, publisher, licence, defaultPolicy },
    columns: columns.map(({ header, isNeeded }) => ({ header, isNeeded })),
  };
}
