import { z } from 'zod';
import { answerCauseTrends } from '../answers/answer-cause-trends.ts';
import { causeTrendsQuestionSchema } from '../contract/cause-trends.ts';
import { panelScales } from '../contract/panel-scale.ts';
import { drawCauseTrends } from '../figures/draw-cause-trends.tsx';
import { causeTrendsFileName } from '../reports/cause-trends-file-name.ts';
import { causeTrendsTold } from '../reports/told/cause-trends-told.ts';
import { causeTrendsWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...causeTrendsParameters } = causeTrendsQuestionSchema.shape;
const { width, dpi, download } = pictureParameters;

/** `GET /charts/cause-trends.svg` and `.png`: causes through time as drawn for print. */
const causeTrendsChartQuestionSchema = z
  .object({
    ...causeTrendsParameters,
    width,
    dpi,
    scale: z
      .enum(panelScales)
      .optional()
      .describe(
        'One scale for all groups, which it is unless given, or each its `own`; the figure says which.',
      ),
    download,
  })
  .strict();

export const causeTrendsPicture = definePicture({
  name: 'cause-trends',
  operationId: 'drawCauseTrends',
  summary: 'Causes of injury admissions through time drawn for print',
  question: causeTrendsChartQuestionSchema,
  ask: answerCauseTrends,
  draw: (answer, { scale = 'common' }, paper) => drawCauseTrends(answer, paper, scale),
  fileName: causeTrendsFileName,
  tell: causeTrendsTold,
  quieten: causeTrendsWithoutNotes,
});
