import { answerDistribution } from '../answers/answer-distribution.ts';
import { distributionAnswerSchema, distributionQuestionSchema } from '../contract/distribution.ts';
import { distributionFileName } from '../reports/distribution-file-name.ts';
import { distributionTable } from '../reports/distribution-table.ts';
import { distributionShown } from '../reports/shown/distribution-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addDistributionsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/distributions',
    operationId: 'spreadOfAreas',
    summary: 'How one indicator is spread over areas, period by period: quartiles, whiskers and outliers.',
    question: distributionQuestionSchema,
    answer: distributionAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerDistribution(question, context),
    table: { of: distributionTable, shown: distributionShown, fileName: distributionFileName },
  });
}
