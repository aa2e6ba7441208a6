import { z } from 'zod';
import { answerRelationship } from '../answers/answer-relationship.ts';
import { relationshipQuestionSchema } from '../contract/relationship.ts';
import { drawRelationship } from '../figures/draw-relationship.tsx';
import { relationshipFileName } from '../reports/relationship-file-name.ts';
import { relationshipTold } from '../reports/told/relationship-told.ts';
import { relationshipWithoutNotes } from '../reports/without-notes.ts';
import { definePicture } from './collectable.ts';
import { pictureParameters } from './picture-routes.ts';

const { format: _format, ...relationshipParameters } = relationshipQuestionSchema.shape;

/** `GET /charts/relationship.svg` and `.png`: a relationship as drawn for print. */
const relationshipChartQuestionSchema = z
  .object({ ...relationshipParameters, ...pictureParameters })
  .strict();

export const relationshipPicture = definePicture({
  name: 'relationship',
  operationId: 'drawRelationship',
  summary: 'A relationship of two indicators drawn for print',
  question: relationshipChartQuestionSchema,
  ask: answerRelationship,
  draw: (answer, _question, paper) => drawRelationship(answer, paper),
  fileName: relationshipFileName,
  tell: relationshipTold,
  quieten: relationshipWithoutNotes,
});
