import { z } from 'zod';
import { answerAreaTrends } from '../answers/answer-area-trends.ts';
import { areaTrendsQuestionSchema } from '../contract/area-trends.ts';
import { panelScales } from '../contract/panel-scale.ts';
import { drawAreaTrends } from '../figures/draw-area-trends.tsx';
import { areaTrendsFileName } from '../reports/area-trends-file-name.ts';
import { areaTrendsTold } from '../reports/told/area-trends-told.ts';
import { areaTrendsWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...areaTrendsParameters } = areaTrendsQuestionSchema.shape;

/** `GET /charts/area-trends.svg` and `.png`: trends of many areas as drawn for print. */
const areaTrendsChartQuestionSchema = z
  .object({
    ...areaTrendsParameters,
    ...pictureParameters,
    scale: z
      .enum(panelScales)
      .optional()
      .describe(
        'One scale for all areas, which it is unless given, or each its `own`; the figure says which.',
      ),
  })
  .strict();

export const areaTrendsPicture = definePicture({
  name: 'area-trends',
  operationId: 'drawAreaTrends',
  summary: 'Trends of many areas drawn for print',
  question: areaTrendsChartQuestionSchema,
  ask: answerAreaTrends,
  draw: (answer, { scale = 'common' }, paper) => drawAreaTrends(answer, paper, scale),
  fileName: areaTrendsFileName,
  tell: areaTrendsTold,
  quieten: areaTrendsWithoutNotes,
});
