import { z } from 'zod';
import { answerPartners } from '../answers/answer-partners.ts';
import { partnersQuestionSchema } from '../contract/partners.ts';
import { drawPartnerForms } from '../figures/draw-partner-forms.tsx';
import { drawPartners } from '../figures/draw-partners.tsx';
import { partnersFileName } from '../reports/partners-file-name.ts';
import { partnerFormsTold } from '../reports/told/partner-forms-told.ts';
import { partnersTold } from '../reports/told/partners-told.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...partnersParameters } = partnersQuestionSchema.shape;

/** `GET /charts/partners.svg` and `/charts/partner-forms.svg`, and `.png`: the map and the timeline drawn for print. */
const partnersChartQuestionSchema = z.object({ ...partnersParameters, ...pictureParameters }).strict();

export const partnersPicture = definePicture({
  name: 'partners',
  operationId: 'drawPartners',
  summary: 'The map of partners of an area drawn for print',
  question: partnersChartQuestionSchema,
  ask: answerPartners,
  draw: (answer, _question, paper) => drawPartners(answer, paper),
  fileName: (answer, extension) => partnersFileName('partners', answer, extension),
  tell: partnersTold,
});

export const partnerFormsPicture = definePicture({
  name: 'partner-forms',
  operationId: 'drawPartnerForms',
  summary: 'How closely the partners of an area worked together through the years, drawn for print',
  question: partnersChartQuestionSchema,
  ask: answerPartners,
  draw: (answer, _question, paper) => drawPartnerForms(answer, paper),
  fileName: (answer, extension) => partnersFileName('partner-forms', answer, extension),
  tell: partnerFormsTold,
});
