import { Link } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import {
  leftOutSentences,
  limitsNotes,
  relatedCaveatGround,
} from '../../../server/contract/relationship-words.ts';
import { useRelationship } from '../../api/relationship-query.ts';
import { relationshipDownloads } from '../../exports/relationship-downloads.ts';
import { toExploredRelationship } from '../../selection/explore-questions.ts';
import {
  printRelationshipSelection,
  toRelationshipQuestion,
} from '../../selection/relationship-selection.ts';
import { RelationshipCaution } from '../relationships/relationship-findings.tsx';
import type { SectionProps } from './explore-place.ts';
import { ExploreSection } from './explore-section.tsx';

const RelationshipFigure = lazy(async () => ({
  default: (await import('./relationship-figure.tsx')).RelationshipFigure,
}));

/** The two indicators beside each other in all areas of the kind, the chosen ones named. */
export function RelationshipSection(props: SectionProps) {
  const { asked } = props;
  const selection = useMemo(() => toExploredRelationship(asked), [asked]);
  const question = useMemo(() => toRelationshipQuestion(selection), [selection]);
  const state = useRelationship(question);
  return (
    <ExploreSection
      {...props}
      state={state}
      why={({ why }) => why}
      before={(answer) => <RelationshipCaution answer={answer} />}
      chart={(answer) => <RelationshipFigure answer={answer} isTable={false} />}
      table={(answer) => <RelationshipFigure answer={answer} isTable />}
      notes={(answer) => ({
        ground: relatedCaveatGround(answer),
        missing: leftOutSentences(answer),
        methods: [...answer.methodNotes, ...limitsNotes(answer)],
      })}
      open={
        <Link to="/relationships" search={printRelationshipSelection(selection)}>
          Open this relationship
        </Link>
      }
      downloads={relationshipDownloads(question)}
    />
  );
}
