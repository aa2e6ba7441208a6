import { z } from 'zod';
import { answerPartners } from '../answers/answer-partners.ts';
import { partnersQuestionSchema } from '../contract/partners.ts';
import { drawPartnerForms } from '../figures/draw-partner-forms.tsx';
import { drawPartners } from '../figures/draw-partners.tsx';
import { partnersFileName } from '../reports/partners-file-name.ts';
import type { ApiRooms } from './api-dependencies.ts';
import { addPictureRoutes, pictureParameters } from './picture-routes.ts';

const { format: _format, ...partnersParameters } = partnersQuestionSchema.shape;

/** `GET /charts/partners.svg` and `/charts/partner-forms.svg`, and `.png`: the map and the timeline drawn for print. */
const partnersChartQuestionSchema = z.object({ ...partnersParameters, ...pictureParameters }).strict();

export function addPartnerChartRoutes(rooms: ApiRooms): void {
  addPictureRoutes(rooms, {
    name: 'partners',
    operationId: 'drawPartners',
    summary: 'The map of partners of an area drawn for print',
    question: partnersChartQuestionSchema,
    ask: answerPartners,
    draw: (answer, _question, paper) => drawPartners(answer, paper),
    fileName: (answer, extension) => partnersFileName('partners', answer, extension),
  });
  addPictureRoutes(rooms, {
    name: 'partner-forms',
    operationId: 'drawPartnerForms',
    summary: 'How closely the partners of an area worked together through the years, drawn for print',
    question: partnersChartQuestionSchema,
    ask: answerPartners,
    draw: (answer, _question, paper) => drawPartnerForms(answer, paper),
    fileName: (answer, extension) => partnersFileName('partner-forms', answer, extension),
  });
}
