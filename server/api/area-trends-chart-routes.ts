import { z } from 'zod';
import { answerAreaTrends } from '../answers/answer-area-trends.ts';
import { areaTrendsQuestionSchema } from '../contract/area-trends.ts';
import { panelScales } from '../contract/panel-scale.ts';
import { drawAreaTrends } from '../figures/draw-area-trends.tsx';
import { areaTrendsFileName } from '../reports/area-trends-file-name.ts';
import type { ApiRooms } from './api-dependencies.ts';
import { addPictureRoutes, pictureParameters } from './picture-routes.ts';

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

export function addAreaTrendsChartRoutes(rooms: ApiRooms): void {
  addPictureRoutes(rooms, {
    name: 'area-trends',
    operationId: 'drawAreaTrends',
    summary: 'Trends of many areas drawn for print',
    question: areaTrendsChartQuestionSchema,
    ask: answerAreaTrends,
    draw: (answer, { scale = 'common' }, paper) => drawAreaTrends(answer, paper, scale),
    fileName: areaTrendsFileName,
  });
}
