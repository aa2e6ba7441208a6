import { z } from 'zod';
import { answerComparison } from '../answers/answer-comparison.ts';
import { comparisonQuestionSchema } from '../contract/comparison.ts';
import { drawComparison } from '../figures/draw-comparison.tsx';
import { comparisonFileName } from '../reports/comparison-file-name.ts';
import { comparisonTold } from '../reports/told/comparison-told.ts';
import { comparisonWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...comparisonParameters } = comparisonQuestionSchema.shape;

/** `GET /charts/comparison.svg` and `.png`: areas beside each other as drawn for print, as bars, as a funnel or as a map of tiles or of boundaries. */
const comparisonChartQuestionSchema = z.object({ ...comparisonParameters, ...pictureParameters }).strict();

export const comparisonPicture = definePicture({
  name: 'comparison',
  operationId: 'drawComparison',
  summary: 'Areas beside each other drawn for print',
  question: comparisonChartQuestionSchema,
  ask: answerComparison,
  draw: (answer, _question, paper) => drawComparison(answer, paper),
  fileName: comparisonFileName,
  tell: comparisonTold,
  quieten: comparisonWithoutNotes,
});
