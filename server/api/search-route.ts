import { answerSearch } from '../answers/answer-search.ts';
import { searchAnswerSchema, searchQuestionSchema } from '../contract/search.ts';
import { searchFileName } from '../reports/search-file-name.ts';
import { searchTable } from '../reports/search-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addSearchRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/search',
    operationId: 'search',
    summary:
      'Areas, indicators and bodies by any name that they have or had, with the page that tells of each.',
    question: searchQuestionSchema,
    answer: searchAnswerSchema,
    ask: (question, _subject, context) => answerSearch(question, context),
    table: { of: searchTable, fileName: searchFileName },
  });
}
