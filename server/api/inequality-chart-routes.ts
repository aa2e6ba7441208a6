import { z } from 'zod';
import { answerInequality } from '../answers/answer-inequality.ts';
import { inequalityQuestionSchema } from '../contract/inequality.ts';
import { drawInequality } from '../figures/draw-inequality.tsx';
import { inequalityFileName } from '../reports/inequality-file-name.ts';
import type { ApiRooms } from './api-dependencies.ts';
import { addPictureRoutes, pictureParameters } from './picture-routes.ts';

const { format: _format, ...inequalityParameters } = inequalityQuestionSchema.shape;

/** `GET /charts/inequality.svg` and `.png`: an inequality as drawn for print. */
const inequalityChartQuestionSchema = z.object({ ...inequalityParameters, ...pictureParameters }).strict();

export function addInequalityChartRoutes(rooms: ApiRooms): void {
  addPictureRoutes(rooms, {
    name: 'inequality',
    operationId: 'drawInequality',
    summary: 'An inequality drawn for print',
    question: inequalityChartQuestionSchema,
    ask: answerInequality,
    draw: (answer, _question, paper) => drawInequality(answer, paper),
    fileName: inequalityFileName,
  });
}
