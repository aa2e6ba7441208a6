import type { RelationshipAnswer } from '../../contract/relationship.ts';
import {
  axisRemarks,
  detailsOfPoint,
  leftOutSentences,
  limitsNotes,
  relatedCaveatGround,
} from '../../contract/relationship-words.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { relationshipShown } from '../shown/relationship-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, said, type Told } from './told.ts';

/** A relationship: the correlation with its limits, the line, where named areas stand, and what must not be read from it. */
export function relationshipTold(answer: RelationshipAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance, correlation, line, caution } = answer;
  return {
    heading: headline,
    subtitle,
    findings: why === null ? said(correlation?.sentence, line?.sentence, ...namedOf(answer), caution) : [],
    why,
    alternativeText,
    responsible: [],
    notes: said(
      answer.periodNote,
      ...axisRemarks(answer),
      ...leftOutSentences(answer),
      ...caveatLines(relatedCaveatGround(answer)),
    ),
    methods: said(...answer.methodNotes, ...limitsNotes(answer)),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, relationshipShown(answer), sourceLines(provenance)),
  };
}

function namedOf(answer: RelationshipAnswer): string[] {
  return answer.points
    .filter(({ area }) => answer.question.areas.includes(area.code))
    .map((point) => `${point.area.name}: ${detailsOfPoint(point, answer).join('; ')}.`);
}
