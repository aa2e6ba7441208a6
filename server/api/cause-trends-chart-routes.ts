import { z } from 'zod';
import { answerCauseTrends } from '../answers/answer-cause-trends.ts';
import { causeTrendsQuestionSchema } from '../contract/cause-trends.ts';
import { panelScales } from '../contract/panel-scale.ts';
import { drawCauseTrends } from '../figures/draw-cause-trends.tsx';
import { causeTrendsFileName } from '../reports/cause-trends-file-name.ts';
import type { ApiRooms } from './api-dependencies.ts';
import { addPictureRoutes, pictureParameters } from './picture-routes.ts';

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

export function addCauseTrendsChartRoutes(rooms: ApiRooms): void {
  addPictureRoutes(rooms, {
    name: 'cause-trends',
    operationId: 'drawCauseTrends',
    summary: 'Causes of injury admissions through time drawn for print',
    question: causeTrendsChartQuestionSchema,
    ask: answerCauseTrends,
    draw: (answer, { scale = 'common' }, paper) => drawCauseTrends(answer, paper, scale),
    fileName: causeTrendsFileName,
  });
}
