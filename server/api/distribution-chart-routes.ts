import { z } from 'zod';
import { answerDistribution } from '../answers/answer-distribution.ts';
import { distributionQuestionSchema } from '../contract/distribution.ts';
import { drawDistribution } from '../figures/draw-distribution.tsx';
import { distributionFileName } from '../reports/distribution-file-name.ts';
import { distributionTold } from '../reports/told/distribution-told.ts';
import { distributionWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...distributionParameters } = distributionQuestionSchema.shape;

/** `GET /charts/distribution.svg` and `.png`: a box with whiskers for each period, as drawn for print. */
const distributionChartQuestionSchema = z
  .object({ ...distributionParameters, ...pictureParameters })
  .strict();

export const distributionPicture = definePicture({
  name: 'distribution',
  operationId: 'drawDistribution',
  summary: 'How areas are spread, period by period, drawn for print',
  question: distributionChartQuestionSchema,
  ask: answerDistribution,
  draw: (answer, _question, paper) => drawDistribution(answer, paper),
  fileName: distributionFileName,
  tell: distributionTold,
  quieten: distributionWithoutNotes,
});
