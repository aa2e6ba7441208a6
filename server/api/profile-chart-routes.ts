import { z } from 'zod';
import { answerProfile } from '../answers/answer-profile.ts';
import { profileQuestionSchema } from '../contract/profile.ts';
import { drawProfile } from '../figures/draw-profile.tsx';
import { profileFileName } from '../reports/profile-file-name.ts';
import { profileTold } from '../reports/told/profile-told.ts';
import { profileWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...profileParameters } = profileQuestionSchema.shape;

/** `GET /charts/profile.svg` and `.png`: the profile of an area as drawn for print. */
const profileChartQuestionSchema = z
  .object({
    area: z.string().describe('Code of the area.'),
    ...profileParameters,
    ...pictureParameters,
  })
  .strict();

export const profilePicture = definePicture({
  name: 'profile',
  operationId: 'drawProfile',
  summary: 'The profile of an area drawn for print',
  question: profileChartQuestionSchema,
  ask: ({ area, ...question }, context) => answerProfile(area, question, context),
  draw: (answer, _question, paper) => drawProfile(answer, paper),
  fileName: profileFileName,
  tell: profileTold,
  quieten: profileWithoutNotes,
});
