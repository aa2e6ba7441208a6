import { answerOverview } from '../answers/answer-overview.ts';
import { overviewAnswerSchema, overviewQuestionSchema } from '../contract/overview.ts';
import { overviewFileName } from '../reports/overview-file-name.ts';
import { overviewTable } from '../reports/overview-table.ts';
import { overviewShown } from '../reports/shown/overview-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addOverviewsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/overviews',
    operationId: 'readOverview',
    summary: 'Areas by indicators: the latest figure of each beside a benchmark.',
    question: overviewQuestionSchema,
    answer: overviewAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerOverview(question, context),
    table: { of: overviewTable, shown: overviewShown, fileName: overviewFileName },
  });
}
