import type { RelationshipAnswer, RelationshipQuestion } from '../../server/contract/relationship.ts';
import { relationshipParameters } from '../selection/relationship-selection.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';

/** Two indicators of the same areas; what is shown stays on the page until the next answer has come. */
export function useRelationship(question: RelationshipQuestion): AnswerState<RelationshipAnswer> {
  return useAnswer('/relationships', relationshipParameters(question), { keepEarlier: true });
}
