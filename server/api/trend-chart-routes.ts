import { z } from 'zod';
import { answerTrend } from '../answers/answer-trend.ts';
import { trendQuestionSchema } from '../contract/trend.ts';
import { drawTrend } from '../figures/draw-trend.tsx';
import { figureFileName } from '../reports/file-name.ts';
import { trendTold } from '../reports/told/trend-told.ts';
import { trendWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...trendParameters } = trendQuestionSchema.shape;
const { width, dpi, download } = pictureParameters;

/** `GET /charts/trend.svg` and `.png`: a trend as drawn for print. */
export const trendChartQuestionSchema = z
  .object({
    ...trendParameters,
    width,
    dpi,
    limits: z
      .enum(['none', 'band', 'bars'])
      .optional()
      .describe('How 95% limits are drawn; `none` unless given.'),
    layout: z
      .enum(['one', 'panels'])
      .optional()
      .describe('All series in one plot, or a panel each; `one` unless given.'),
    axis: z
      .enum(['zero', 'data'])
      .optional()
      .describe('Where the value axis begins: at zero, unless `data` is given; then the figure says so.'),
    target: z.coerce
      .number()
      .finite()
      .min(0)
      .optional()
      .describe('A value to be drawn across the figure as a target that whoever makes it has set.'),
    download,
  })
  .strict();

export const trendPicture = definePicture({
  name: 'trend',
  operationId: 'drawTrend',
  summary: 'A trend drawn for print',
  question: trendChartQuestionSchema,
  ask: answerTrend,
  draw: (answer, { limits = 'none', layout = 'one', axis = 'zero', target = null }, paper) =>
    drawTrend(answer, paper, { limits, layout, axis, target }),
  fileName: figureFileName,
  tell: trendTold,
  quieten: trendWithoutNotes,
});
