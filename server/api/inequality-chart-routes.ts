import { z } from 'zod';
import { answerInequality } from '../answers/answer-inequality.ts';
import { inequalityQuestionSchema } from '../contract/inequality.ts';
import { drawInequality } from '../figures/draw-inequality.tsx';
import { inequalityFileName } from '../reports/inequality-file-name.ts';
import { inequalityTold } from '../reports/told/inequality-told.ts';
import { inequalityWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...inequalityParameters } = inequalityQuestionSchema.shape;

/** `GET /charts/inequality.svg` and `.png`: an inequality as drawn for print. */
const inequalityChartQuestionSchema = z.object({ ...inequalityParameters, ...pictureParameters }).strict();

export const inequalityPicture = definePicture({
  name: 'inequality',
  operationId: 'drawInequality',
  summary: 'An inequality drawn for print',
  question: inequalityChartQuestionSchema,
  ask: answerInequality,
  draw: (answer, _question, paper) => drawInequality(answer, paper),
  fileName: inequalityFileName,
  tell: inequalityTold,
  quieten: inequalityWithoutNotes,
});
