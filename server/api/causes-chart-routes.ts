import { z } from 'zod';
import { answerCauses } from '../answers/answer-causes.ts';
import { causesQuestionSchema } from '../contract/causes.ts';
import { drawCauses } from '../figures/draw-causes.tsx';
import { causesFileName } from '../reports/causes-file-name.ts';
import { causesTold } from '../reports/told/causes-told.ts';
import { causesWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...causesParameters } = causesQuestionSchema.shape;

/** `GET /charts/causes.svg` and `.png`: the causes of injury admissions as drawn for print. */
const causesChartQuestionSchema = z.object({ ...causesParameters, ...pictureParameters }).strict();

export const causesPicture = definePicture({
  name: 'causes',
  operationId: 'drawCauses',
  summary: 'Causes of injury admissions drawn for print',
  question: causesChartQuestionSchema,
  ask: answerCauses,
  draw: (answer, _question, paper) => drawCauses(answer, paper),
  fileName: causesFileName,
  tell: causesTold,
  quieten: causesWithoutNotes,
});
