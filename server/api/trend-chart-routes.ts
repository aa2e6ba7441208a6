import { z } from 'zod';
import { answerTrend } from '../answers/answer-trend.ts';
import { trendQuestionSchema } from '../contract/trend.ts';
import { drawTrend } from '../figures/draw-trend.tsx';
import { figureFileName } from '../reports/file-name.ts';
import type { ApiRooms } from './api-dependencies.ts';
import { addPictureRoutes, pictureParameters } from './picture-routes.ts';

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
    download,
  })
  .strict();

export function addTrendChartRoutes(rooms: ApiRooms): void {
  addPictureRoutes(rooms, {
    name: 'trend',
    operationId: 'drawTrend',
    summary: 'A trend drawn for print',
    question: trendChartQuestionSchema,
    ask: answerTrend,
    draw: (answer, { limits, layout }, paper) =>
      drawTrend(answer, paper, { ...(limits ? { limits } : {}), ...(layout ? { layout } : {}) }),
    fileName: figureFileName,
  });
}
