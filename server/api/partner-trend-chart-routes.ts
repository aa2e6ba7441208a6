import { z } from 'zod';
import { answerPartnerTrend } from '../answers/answer-partner-trend.ts';
import { partnerTrendQuestionSchema } from '../contract/partner-trend.ts';
import { drawPartnerTrend } from '../figures/draw-partner-trend.tsx';
import { partnerTrendFileName } from '../reports/partner-trend-file-name.ts';
import type { ApiRooms } from './api-dependencies.ts';
import { addPictureRoutes, pictureParameters } from './picture-routes.ts';

const { format: _format, ...partnerTrendParameters } = partnerTrendQuestionSchema.shape;

/** `GET /charts/partner-trend.svg` and `.png`: a partner trend as drawn for print. */
const partnerTrendChartQuestionSchema = z
  .object({ ...partnerTrendParameters, ...pictureParameters })
  .strict();

export function addPartnerTrendChartRoutes(rooms: ApiRooms): void {
  addPictureRoutes(rooms, {
    name: 'partner-trend',
    operationId: 'drawPartnerTrend',
    summary: 'A partner trend drawn for print',
    question: partnerTrendChartQuestionSchema,
    ask: answerPartnerTrend,
    draw: (answer, _question, paper) => drawPartnerTrend(answer, paper),
    fileName: partnerTrendFileName,
  });
}
