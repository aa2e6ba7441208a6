import { z } from 'zod';
import { answerPartnerTrend } from '../answers/answer-partner-trend.ts';
import { partnerTrendQuestionSchema } from '../contract/partner-trend.ts';
import { drawPartnerTrend } from '../figures/draw-partner-trend.tsx';
import { partnerTrendFileName } from '../reports/partner-trend-file-name.ts';
import { partnerTrendTold } from '../reports/told/partner-trend-told.ts';
import { partnerTrendWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...partnerTrendParameters } = partnerTrendQuestionSchema.shape;

/** `GET /charts/partner-trend.svg` and `.png`: a partner trend as drawn for print. */
const partnerTrendChartQuestionSchema = z
  .object({ ...partnerTrendParameters, ...pictureParameters })
  .strict();

export const partnerTrendPicture = definePicture({
  name: 'partner-trend',
  operationId: 'drawPartnerTrend',
  summary: 'A partner trend drawn for print',
  question: partnerTrendChartQuestionSchema,
  ask: answerPartnerTrend,
  draw: (answer, _question, paper) => drawPartnerTrend(answer, paper),
  fileName: partnerTrendFileName,
  tell: partnerTrendTold,
  quieten: partnerTrendWithoutNotes,
});
