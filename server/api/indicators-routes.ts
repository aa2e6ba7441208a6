import { z } from 'zod';
import { answerIndicator } from '../answers/answer-indicator.ts';
import { answerIndicators } from '../answers/answer-indicators.ts';
import {
  indicatorsAnswerSchema,
  indicatorsQuestionSchema,
  oneIndicatorAnswerSchema,
} from '../contract/indicators.ts';
import { answerParameters } from '../contract/parts.ts';
import { indicatorsCsv } from '../reports/indicators-csv.ts';
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
    csv: { write: indicatorsCsv, fileName: ({ storeVersion }) => `indicators-version-${storeVersion}.csv` },
  });
  addAnswerRoute(rooms, {
    path: '/indicators/{id}',
    operationId: 'readIndicator',
    summary: 'One indicator: definition, source, caveats, and what is held of it.',
    question: z.object(answerParameters).strict(),
    answer: oneIndicatorAnswerSchema,
    subject: { name: 'id', description: "Our id (`injury-admissions`) or the publisher's (`90284`)." },
    ask: (_question, id, context) => answerIndicator(id, context),
    csv: {
      write: (indicator) => indicatorsCsv({ ...indicator, indicators: [indicator], why: null }),
      fileName: ({ id, storeVersion }) => `indicator-${id}-version-${storeVersion}.csv`,
    },
  });
}
