import { z } from 'zod';
import { answerExtract } from '../answers/answer-extract.ts';
import { answerExtracts } from '../answers/answer-extracts.ts';
import {
  extractsAnswerSchema,
  extractsQuestionSchema,
  oneExtractAnswerSchema,
} from '../contract/extracts.ts';
import { answerParameters } from '../contract/parts.ts';
import { extractsTable } from '../reports/extracts-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addExtractsRoutes(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/extracts',
    operationId: 'listExtracts',
    summary: 'Every extract that was ever accepted, the last received first.',
    question: extractsQuestionSchema,
    answer: extractsAnswerSchema,
    ask: (_question, _subject, context) => answerExtracts(context),
    table: {
      of: extractsTable,
      fileName: ({ storeVersion }, extension) => `extracts-version-${storeVersion}.${extension}`,
    },
  });
  addAnswerRoute(rooms, {
    path: '/extracts/{id}',
    operationId: 'readExtract',
    summary: 'One extract: where it came from and what it brought.',
    question: z.object(answerParameters).strict(),
    answer: oneExtractAnswerSchema,
    subject: { name: 'id', description: 'Id of the extract: sixteen hexadecimal digits.' },
    ask: (_question, id, context) => answerExtract(id, context),
    table: {
      of: (extract) => extractsTable({ ...extract, extracts: [extract], why: null }),
      fileName: ({ id, storeVersion }, extension) => `extract-${id}-version-${storeVersion}.${extension}`,
    },
  });
}
