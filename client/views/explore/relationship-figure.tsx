import type { RelationshipAnswer } from '../../../server/contract/relationship.ts';
import { RelationshipChart } from '../../charts/relationship/relationship-chart.tsx';
import { RelationshipTable } from '../../charts/relationship/relationship-table.tsx';

/** Two indicators of the same areas. Chart and table come in one script. */
export function RelationshipFigure({
  answer,
  isTable,
}: {
  readonly answer: RelationshipAnswer;
  readonly isTable: boolean;
}) {
  return isTable ? <RelationshipTable answer={answer} /> : <RelationshipChart answer={answer} />;
}
