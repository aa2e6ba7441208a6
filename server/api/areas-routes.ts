import { z } from 'zod';
import { answerArea } from '../answers/answer-area.ts';
import { answerAreas } from '../answers/answer-areas.ts';
import { areaAnswerSchema, areasAnswerSchema, areasQuestionSchema } from '../contract/areas.ts';
import { answerParameters } from '../contract/parts.ts';
import { areasTable } from '../reports/areas-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addAreasRoutes(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/areas',
    operationId: 'findAreas',
    summary: 'Areas in force today; with `q`, those whose name or code fits.',
    question: areasQuestionSchema,
    answer: areasAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerAreas(question, context),
    table: {
      of: areasTable,
      fileName: ({ storeVersion }, extension) => `areas-version-${storeVersion}.${extension}`,
    },
  });
  addAnswerRoute(rooms, {
    path: '/areas/{code}',
    operationId: 'readArea',
    summary: 'One area: what it is part of, consists of and replaced.',
    question: z.object(answerParameters).strict(),
    answer: areaAnswerSchema,
    subject: { name: 'code', description: 'Nine-character code of the Government Statistical Service.' },
    ask: (_question, code, context) => answerArea(code, context),
    table: {
      of: (area) => areasTable({ ...area, areas: [area], why: null }),
      fileName: ({ code, storeVersion }, extension) => `area-${code}-version-${storeVersion}.${extension}`,
    },
  });
}
