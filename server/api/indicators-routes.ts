import { z } from 'zod';
import { answerIndicator } from '../answers/answer-indicator.ts';
import { answerIndicators } from '../answers/answer-indicators.ts';
import {
  indicatorsAnswerSchema,
  indicatorsQuestionSchema,
  oneIndicatorAnswerSchema,
} from '../contract/indicators.ts';
import { answerParameters } from '../contract/parts.ts';
import { indicatorsTable } from '../reports/indicators-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addIndicatorsRoutes(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/indicators',
    operationId: 'listIndicators',
    summary: 'What the catalogue defines, and what extracts have brought beyond it.',
    question: indicatorsQuestionSchema,
    answer: indicatorsAnswerSchema,
    ask: (_question, _subject, context) => answerIndicators(context),
    table: {
      of: indicatorsTable,
      fileName: ({ storeVersion }, extension) => `indicators-version-${storeVersion}.${extension}`,
    },
  });
  addAnswerRoute(rooms, {
    path: '/indicators/{id}',
    operationId: 'readIndicator',
    summary: 'One indicator: definition, source, caveats, and what is held of it.',
    question: z.object(answerParameters).strict(),
    answer: oneIndicatorAnswerSchema,
    subject: { name: 'id', description: "Our id (`injury-admissions`) or the publisher's (`90284`)." },
    ask: (_question, id, context) => answerIndicator(id, context),
    table: {
      of: (indicator) => indicatorsTable({ ...indicator, indicators: [indicator], why: null }),
      fileName: ({ id, storeVersion }, extension) => `indicator-${id}-version-${storeVersion}.${extension}`,
    },
  });
}
