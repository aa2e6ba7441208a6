import { z } from 'zod';
import { answerOverview } from '../answers/answer-overview.ts';
import { overviewQuestionSchema } from '../contract/overview.ts';
import { drawOverview } from '../figures/draw-overview.tsx';
import { overviewFileName } from '../reports/overview-file-name.ts';
import { overviewTold } from '../reports/told/overview-told.ts';
import { overviewWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...overviewParameters } = overviewQuestionSchema.shape;

/** `GET /charts/overview.svg` and `.png`: an overview as drawn for print. */
const overviewChartQuestionSchema = z.object({ ...overviewParameters, ...pictureParameters }).strict();

export const overviewPicture = definePicture({
  name: 'overview',
  operationId: 'drawOverview',
  summary: 'Areas by indicators drawn for print',
  question: overviewChartQuestionSchema,
  ask: answerOverview,
  draw: (answer, _question, paper) => drawOverview(answer, paper),
  fileName: overviewFileName,
  tell: overviewTold,
  quieten: overviewWithoutNotes,
});
