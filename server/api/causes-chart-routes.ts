import { z } from 'zod';
import { answerCauses } from '../answers/answer-causes.ts';
import { causesQuestionSchema } from '../contract/causes.ts';
import { drawCauses } from '../figures/draw-causes.tsx';
import { causesFileName } from '../reports/causes-file-name.ts';
import type { ApiRooms } from './api-dependencies.ts';
import { addPictureRoutes, pictureParameters } from './picture-routes.ts';

const { format: _format, ...causesParameters } = causesQuestionSchema.shape;

/** `GET /charts/causes.svg` and `.png`: the causes of injury admissions as drawn for print. */
const causesChartQuestionSchema = z.object({ ...causesParameters, ...pictureParameters }).strict();

export function addCausesChartRoutes(rooms: ApiRooms): void {
  addPictureRoutes(rooms, {
    name: 'causes',
    operationId: 'drawCauses',
    summary: 'Causes of injury admissions drawn for print',
    question: causesChartQuestionSchema,
    ask: answerCauses,
    draw: (answer, _question, paper) => drawCauses(answer, paper),
    fileName: causesFileName,
  });
}
